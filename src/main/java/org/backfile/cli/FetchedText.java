package org.backfile.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.files.NamedFile;
import org.backfile.report.UserError;

/** A text that the user names by a file's path or a web address. */
final class FetchedText {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Pattern LOC = Pattern.compile("<loc>\\s*([^<]+?)\\s*</loc>");
    private static final Pattern INDEX = Pattern.compile("<(?:\\w+:)?sitemapindex[\\s>]");

    private FetchedText() {}

    /** @throws UserError if it cannot be had */
    static String of(String place) {
        if (!place.matches("https?://.*")) {
            return NamedFile.text(Path.of(place), "name a file or an address that begins with https://")
                    .orElseThrow(() -> new UserError(
                            "There is no file " + place, "name a file or an address that begins with https://"));
        }
        try {
            var client = HttpClient.newBuilder()
                    .followRedirects(Redirect.NORMAL)
                    .connectTimeout(PATIENCE)
                    .build();
            var request =
                    HttpRequest.newBuilder(URI.create(place)).timeout(PATIENCE).build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new UserError(place + " answers " + answer.statusCode(), "see in a browser that it is there");
            }
            return answer.body();
        } catch (IOException | IllegalArgumentException e) {
            // Of a connection that is refused there is nothing but the exception's name.
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new UserError(place + " cannot be fetched (" + why + ")", "see that it is there", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError(place + " was not fetched", "try again", e);
        }
    }

    /**
     * The addresses of a sitemap, or of all those in an index of sitemaps.
     *
     * @param place a file, or an address of the web; sitemaps that an index in a file names are looked for beside it
     */
    static List<String> sitemap(String place) {
        String text = of(place);
        List<String> found = locations(text);
        if (!INDEX.matcher(text).find()) {
            return found;
        }
        var all = new ArrayList<String>();
        for (String each : found) {
            boolean isFetched = place.startsWith("http://") || place.startsWith("https://");
            String name = each.replaceFirst("^https?://[^/]+/", "");
            String part = isFetched ? each : beside(Path.of(place), name);
            all.addAll(locations(of(part)));
        }
        return all;
    }

    /** The site may stand below a folder of its host, which the file's does not show. */
    private static String beside(Path index, String name) {
        String rest = name;
        while (!Files.exists(index.resolveSibling(rest)) && rest.indexOf('/') >= 0) {
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return index.resolveSibling(rest).toString();
    }

    private static List<String> locations(String text) {
        return LOC.matcher(text)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .collect(Collectors.toList());
    }
}
