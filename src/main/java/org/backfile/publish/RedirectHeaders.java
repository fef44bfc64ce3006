package org.backfile.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.json.simple.JSONObject;
import org.json.simple.JSONValue;

/** Where a bucket is to lead on from, as the bake for it wrote it ({@code hosting=s3}). */
final class RedirectHeaders {
    /** A line an object: {@code {"Key": …, "WebsiteRedirectLocation": …}}. */
    static final String FILE = "s3-redirects.jsonl";

    private RedirectHeaders() {}

    /** Addresses by the paths they are at; none if the site was not baked for a bucket. */
    static Map<String, String> read(Path output) throws IOException {
        var redirects = new HashMap<String, String>();
        Path file = output.resolve(FILE);
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                if (JSONValue.parse(line) instanceof JSONObject object
                        && object.get("Key") instanceof String key
                        && object.get("WebsiteRedirectLocation") instanceof String to) {
                    redirects.put(key, to);
                }
            }
        }
        return redirects;
    }
}
