package org.backfile.raw;

import java.util.List;
import org.backfile.report.Finding;

/** What reading a raw file gave: its text, or the reason why there is none. */
public sealed interface Raw {
    /** What was found while reading. */
    List<Finding> findings();

    /**
     * A file that could be read.
     *
     * @param path below the raw folder, with {@code /}
     * @param lines the text without line ends, trimmed on neither side, free of what XML forbids, in NFC; the first has
     *     number 1
     * @param sha256 of the bytes, 64 lower-case hex digits
     * @param capture of a saved page, what is known beside it
     * @param isRecord whether the lines are those of a {@link RawRecord}, and the path ends in {@code #} and its name
     * @param findings encodings guessed, characters removed
     */
    record Text(
            String path, List<String> lines, String sha256, boolean isRecord, Capture capture, List<Finding> findings)
            implements Raw {
        public Text {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }

        /** The text of a file that is one article. */
        public Text(String path, List<String> lines, String sha256, List<Finding> findings) {
            this(path, lines, sha256, false, Capture.NONE, findings);
        }

        /** The same as a record's. */
        public Text asRecord() {
            return new Text(path, lines, sha256, true, capture, findings);
        }

        /** The same of a page of which something is known. */
        public Text captured(Capture known) {
            return new Text(path, lines, sha256, isRecord, known, findings);
        }

        /** The line of a number counted from 1; empty beyond the end. */
        public String line(int number) {
            return number > lines.size() ? "" : lines.get(number - 1);
        }
    }

    /**
     * A file that holds no text, or none that can be read.
     *
     * @param sha256 of the bytes; empty if they could not be read
     * @param findings never empty
     */
    record NoText(String path, String sha256, List<Finding> findings) implements Raw {
        public NoText {
            findings = List.copyOf(findings);
        }
    }
}
