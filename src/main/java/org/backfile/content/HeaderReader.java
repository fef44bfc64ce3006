package org.backfile.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.ArticleSummary;
import org.backfile.pack.WholeFile;
import org.backfile.report.Finding;

/**
 * Reads the header of content files, and no more of them than that. Tells of each fault that JBake passes over in
 * silence: lines without {@code =}, dates that cannot be, headers that do not end. The front door for those who need no
 * body.
 */
public final class HeaderReader {
    /** Holds nearly every header whole. */
    private static final int FIRST_BYTES = 4096;

    /** Where we stop looking for the end of a header. */
    private static final int MOST_BYTES = 1 << 20;

    private HeaderReader() {}

    /**
     * What a content file's header says.
     *
     * @param entry the article; empty if title or date is missing or wrong, or there is no header
     * @param type the document type, as in {@code type=post}; the default if the header names none
     * @param status {@code published}, {@code draft} or what the header says; the default if it says nothing
     * @param others all other keys in the order of the file; their values as written
     * @param unknown those of the other keys that are nearly one that we know
     * @param bodyStart where the body begins, in bytes; 0 if there is no header
     * @param findings with file and line
     */
    public record Front(
            Optional<ArticleSummary> entry,
            String type,
            String status,
            Map<String, String> others,
            List<Unknown> unknown,
            int bodyStart,
            List<Finding> findings) {
        public Front {
            others = Collections.unmodifiableMap(others);
            unknown = List.copyOf(unknown);
            findings = List.copyOf(findings);
        }
    }

    /**
     * A key that we do not know.
     *
     * @param key as it is written
     * @param line where
     * @param meant the key that it may be instead
     */
    public record Unknown(String key, int line, String meant) {}

    /**
     * Reads a file's header. May be called from several threads.
     *
     * @param content the content folder
     * @param path the file below it, with extension, with {@code /}
     */
    public static Front read(Path content, String path) {
        return read(content, path, HeaderForm.PLAIN);
    }

    /**
     * The same of a site whose settings say something of headers.
     *
     * @param content the content folder
     * @param path the file below it, with extension, with {@code /}
     */
    public static Front read(Path content, String path, HeaderForm form) {
        try (InputStream in = WholeFile.reading(content.resolve(path))) {
            byte[] bytes = new byte[FIRST_BYTES];
            int length = in.readNBytes(bytes, 0, bytes.length);
            while (length == bytes.length && length < MOST_BYTES && separator(bytes, length) < 0) {
                bytes = Arrays.copyOf(bytes, length * 4);
                length += in.readNBytes(bytes, length, bytes.length - length);
            }
            return read(path, bytes, length, form);
        } catch (IOException e) {
            var findings = new ArrayList<Finding>();
            findings.add(Finding.error("unreadable", path, 0, "Cannot be read", "see that you may read the file"));
            return new Front(Optional.empty(), "", "", Map.of(), List.of(), 0, findings);
        }
    }

    /** Reads the header from a file's first bytes, which must hold all of it. */
    static Front read(String path, byte[] bytes, int length) {
        return read(path, bytes, length, HeaderForm.PLAIN);
    }

    private static Front read(String path, byte[] bytes, int length, HeaderForm form) {
        int end = separator(bytes, length);
        var lines = new HeaderLines(path, form);
        if (end < 0) {
            return lines.none();
        }
        int number = 1;
        int from = startsWithMark(bytes, length) ? 3 : 0;
        while (from < end) {
            int to = lineEnd(bytes, from, length);
            lines.add(bytes, from, to, number);
            from = next(bytes, to, length);
            number++;
        }
        return lines.front(next(bytes, lineEnd(bytes, end, length), length));
    }

    /** Where the line {@code ~~~~~~} starts; -1 if there is none. */
    private static int separator(byte[] bytes, int length) {
        int from = 0;
        while (from < length) {
            int to = lineEnd(bytes, from, length);
            if (bytes[from] == '~' && isSeparator(bytes, from, to)) {
                return from;
            }
            from = next(bytes, to, length);
        }
        return -1;
    }

    private static boolean isSeparator(byte[] bytes, int from, int to) {
        return to - from == HeaderText.SEPARATOR.length()
                && new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).equals(HeaderText.SEPARATOR);
    }

    private static int lineEnd(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    private static int next(byte[] bytes, int lineEnd, int length) {
        if (lineEnd >= length) {
            return length;
        }
        boolean pair = bytes[lineEnd] == '\r' && lineEnd + 1 < length && bytes[lineEnd + 1] == '\n';
        return lineEnd + (pair ? 2 : 1);
    }

    private static boolean startsWithMark(byte[] bytes, int length) {
        return length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
