package org.backfile.publish;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.backfile.report.UserError;

/**
 * Which files a site has at a target, by their paths, each with the stamp of what it holds: kept at the target itself, so
 * that whoever publishes from wherever knows what is ours. As text in gzip, which has a checksum: a line naming the form,
 * then a line a file, sorted, {@code stamp TAB path}.
 */
final class PublishedList {
    /** Of what is there since a run that came to its end. */
    static final String DONE = ".backfile-published.gz";
    /** Of what a run is about to change; there only while one runs, or after one that did not come to its end. */
    static final String BEGUN = ".backfile-publishing.gz";
    /** The stamp of what is to go. */
    static final String GONE = "-";

    private static final String FORM = "backfile published 1";

    private PublishedList() {}

    /**
     * Reads one.
     *
     * @param name what to call it in messages
     * @throws UserError if it is none of ours, or broken
     */
    static SortedMap<String, String> read(byte[] bytes, String name) {
        var files = new TreeMap<String, String>();
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(bytes)), StandardCharsets.UTF_8))) {
            String form = in.readLine();
            if (!FORM.equals(form)) {
                throw new IOException("it begins with " + form);
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                if (tab < 1) {
                    throw new IOException("it has the line " + line);
                }
                files.put(line.substring(tab + 1), line.substring(0, tab));
            }
            return files;
        } catch (IOException e) {
            throw new UserError(
                    "The list of what was published, " + name + ", cannot be read (" + e.getMessage() + ")",
                    "a newer version of Backfile may have written it; or else remove it, and publish with --overwrite:"
                            + " then what is there under the names of the site's files is replaced, and nothing removed",
                    e);
        }
    }

    /** The same files give the same bytes. */
    static byte[] write(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream(1 << 12);
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes, 1 << 13), StandardCharsets.UTF_8)) {
            out.write(FORM + "\n");
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                out.write(file.getValue() + "\t" + file.getKey() + "\n");
            }
        } catch (IOException e) {
            throw new IllegalStateException("in memory", e);
        }
        return bytes.toByteArray();
    }
}
