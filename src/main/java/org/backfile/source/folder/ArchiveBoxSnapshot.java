package org.backfile.source.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.raw.Capture;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A folder of ArchiveBox: one page, in each of the forms that its extractors give, and {@code index.json} that tells of it. */
final class ArchiveBoxSnapshot {
    private static final int LONGEST = 8 << 20;
    private static final Set<String> OWN =
            Set.of("history", "archive_path", "bookmarked_date", "canonical", "base_url");
    private static final List<String> DAYS =
            List.of("oldest_archive_date", "newest_archive_date", "bookmarked_date", "timestamp");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?");
    /** The forms of a page, the fullest first: with its styles and pictures, as a browser made it, as it was sent, its text. */
    private static final List<String> FORMS =
            List.of("singlefile.html", "singlefile/singlefile.html", "output.html", "dom/output.html", "dom.html");

    private static final List<String> TEXTS =
            List.of("readability/content.html", "mercury/content.html", "htmltotext.html");
    /** A form that failed is a file with hardly anything in it. */
    private static final int LEAST = 200;

    static final int NO_FORM = 1000;

    private ArchiveBoxSnapshot() {}

    /** What an {@code index.json} tells; empty if it is none of ArchiveBox. */
    static Optional<Capture> of(Path index) throws IOException {
        Map<String, String> fields = fields(index);
        String address = fields.getOrDefault("url", "");
        boolean isOne = fields.keySet().stream().anyMatch(OWN::contains)
                && address.startsWith("http")
                && fields.containsKey("timestamp");
        return isOne
                ? Optional.of(new Capture(address, true, day(fields), "", fields.getOrDefault("title", "")))
                : Optional.empty();
    }

    /** What an extractor's {@code article.json} tells, of a snapshot that has no index since it was broken off. */
    static Capture ofExtractor(Path article, String folder) throws IOException {
        Map<String, String> fields = fields(article);
        fields.put("timestamp", folder);
        String address = fields.getOrDefault("url", "");
        boolean isOne = address.startsWith("http");
        return new Capture(isOne ? address : "", isOne, day(fields), "", fields.getOrDefault("title", ""));
    }

    /** The status with which the page's server answered, where {@code headers.json} tells; 0 if nothing does. */
    static int status(Path headers) {
        try {
            String status = Files.isRegularFile(headers) ? fields(headers).getOrDefault("Status-Code", "") : "";
            return status.matches("\\d{3}") ? Integer.parseInt(status) : 0;
        } catch (IOException e) {
            return 0; // then nobody knows
        }
    }

    /** The scalar values of the outermost object, and the names of all its fields; none if it is not JSON. */
    private static Map<String, String> fields(Path file) throws IOException {
        Map<String, String> fields = new HashMap<>();
        if (Files.size(file) > LONGEST) {
            return fields;
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    if (depth++ == 1) {
                        fields.putIfAbsent(String.valueOf(parser.currentName()), "");
                    }
                } else if (token.isStructEnd()) {
                    depth--;
                } else if (depth == 1 && token.isScalarValue()) {
                    boolean isSaid = token != JsonToken.VALUE_NULL;
                    fields.putIfAbsent(String.valueOf(parser.currentName()), isSaid ? parser.getString() : "");
                }
            }
        } catch (JacksonException e) {
            return new HashMap<>(); // it is told of as what it looks like
        }
        return fields;
    }

    private static String day(Map<String, String> fields) {
        for (String name : DAYS) {
            String value = fields.getOrDefault(name, "");
            Matcher day = DAY.matcher(value);
            if (day.lookingAt()) {
                return day.group();
            }
            Matcher epoch = EPOCH.matcher(value);
            if (epoch.matches()) {
                return Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString();
            }
        }
        return "";
    }

    /**
     * How good a form of the page a file is, the lowest the best.
     *
     * @param below its path below the snapshot's folder
     */
    static int rank(String below, long size) {
        if (below.equals("index.html")) {
            return NO_FORM; // where ArchiveBox itself shows what it has
        }
        int empty = size < LEAST ? 100 : 0;
        if (FORMS.contains(below)) {
            return FORMS.indexOf(below) + empty;
        }
        return (TEXTS.contains(below) ? 20 + TEXTS.indexOf(below) : 10) + empty;
    }
}
