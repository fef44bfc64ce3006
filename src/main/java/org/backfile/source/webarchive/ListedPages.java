package org.backfile.source.webarchive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.source.record.PictureName;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Which addresses of a web archive are pages, and what they are called: what a browser was led to, as a WACZ lists it
 * ({@code pages/*.jsonl}), and not what such pages hold in frames.
 */
final class ListedPages {
    private static final int LONGEST = 1 << 20;
    private static final Pattern SLASHES = Pattern.compile("(?<=[^/])/+$");

    private final Map<String, String> titles = new HashMap<>();

    /** Adds a list; a line that is broken is passed over. */
    void read(InputStream list) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && line.length() <= LONGEST) {
                page(line);
            }
        }
    }

    private void page(String line) {
        String address = "";
        String title = "";
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1 && token == JsonToken.VALUE_STRING) {
                    String name = String.valueOf(parser.currentName());
                    address = name.equals("url") ? parser.getString() : address;
                    title = name.equals("title") ? parser.getString() : title;
                }
            }
        } catch (JacksonException e) {
            return;
        }
        if (!address.isEmpty()) {
            titles.put(normal(address), title);
        }
    }

    /** One address, with or without the slash that servers add. */
    private static String normal(String address) {
        Matcher slashes = SLASHES.matcher(address);
        return PictureName.of(slashes.replaceFirst(""));
    }

    /** Whether an address is a page; of an archive without a list all may be. */
    boolean has(String address) {
        return titles.isEmpty() || titles.containsKey(normal(address));
    }

    /** What a page is called; empty if nobody says. */
    String title(String address) {
        return titles.isEmpty() ? "" : titles.getOrDefault(normal(address), "");
    }

    /** What a page leads on to is the page. */
    void leadsOn(String from, String to) {
        if (!titles.isEmpty() && has(from)) {
            titles.putIfAbsent(normal(to), title(from));
        }
    }
}
