package org.backfile.raw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.backfile.report.Finding;

/** Turns a file's bytes into clean lines. */
final class TextDecoder {
    /** More lines no article has; each takes far more memory than its text, so that there is a bound. */
    private static final int MOST_LINES = 200_000;

    private TextDecoder() {}

    static Raw of(String path, byte[] bytes, String sha256) {
        var findings = new ArrayList<Finding>();
        if (bytes.length == 0) {
            return refuse(path, sha256, "empty", "Holds nothing", "remove it, or crawl it again");
        }
        Encoding encoding = Encoding.of(bytes);
        if (encoding.isBinary()) {
            return refuse(path, sha256, "binary", "Holds binary data, not text", "remove it, or crawl it again");
        }
        if (encoding.isWorthTelling()) {
            String what = "Not UTF-8; read as " + encoding.name() + ", " + encoding.evidence();
            findings.add(
                    encoding.isMarked()
                            ? Finding.note("encoding-marked", path, 0, what, "")
                            : Finding.warning(
                                    "encoding-guessed", path, 0, what, "convert the file to UTF-8 if that is wrong"));
        }
        byte[] utf8 = encoding.toUtf8(bytes);
        int start = encoding.bytesOfMark();
        if (!encoding.isClean()) {
            DoubleEncoding twice = DoubleEncoding.of(utf8, start);
            tell(twice, path, findings);
            utf8 = twice.times() > 0 ? twice.text().getBytes(StandardCharsets.UTF_8) : utf8;
            start = twice.times() > 0 ? 0 : start;
        }
        var cleaning = new Cleaning();
        List<String> lines = split(utf8, start, encoding.isClean(), cleaning);
        if (lines.size() > MOST_LINES) {
            return refuse(
                    path,
                    sha256,
                    "too-many-lines",
                    "Has more than " + MOST_LINES + " lines, which no article has",
                    "split it, or remove it");
        }
        tell(cleaning, path, findings);
        if (lines.stream().allMatch(String::isBlank)) {
            return refuse(path, sha256, "empty", "Holds nothing but white space", "remove it, or crawl it again");
        }
        return new Raw.Text(path, lines, sha256, findings);
    }

    private static void tell(Cleaning cleaning, String path, List<Finding> findings) {
        if (cleaning.removed() > 0) {
            findings.add(Finding.warning(
                    "forbidden-characters",
                    path,
                    cleaning.firstLine(),
                    "Removed " + cleaning.removed() + (cleaning.removed() == 1 ? " character" : " characters")
                            + " that no page may hold: control characters and such",
                    ""));
        }
        if (cleaning.western() > 0) {
            findings.add(Finding.note(
                    "windows-characters",
                    path,
                    cleaning.firstWestern(),
                    "Read " + cleaning.western() + " of U+0080 to U+009F as windows-1252, as browsers do",
                    ""));
        }
        if (cleaning.replacements() > 0) {
            findings.add(Finding.warning(
                    "replacement-characters",
                    path,
                    cleaning.firstReplacement(),
                    "Holds U+FFFD " + (cleaning.replacements() == 1 ? "once" : cleaning.replacements() + " times")
                            + ": letters were lost before we got the file",
                    "crawl it again with the right encoding"));
        }
    }

    private static void tell(DoubleEncoding twice, String path, List<Finding> findings) {
        if (twice.times() > 0) {
            String times = twice.times() == 1 ? "twice" : twice.times() == 2 ? "three times" : "four times";
            findings.add(Finding.warning(
                    "encoded-twice",
                    path,
                    0,
                    "Was encoded " + times + ", as UTF-8 that was taken for " + twice.charset() + "; decoded",
                    "see whether its letters are right"));
        } else if (!twice.example().isEmpty()) {
            findings.add(Finding.warning(
                    "encoded-twice-in-part",
                    path,
                    0,
                    "Holds \"" + twice.example() + "\", which looks like text encoded twice, beside text that is not;"
                            + " it stays as it is",
                    "correct it, or crawl it again"));
        }
    }

    /** The lines; of too many only so many that one can say so. */
    private static List<String> split(byte[] utf8, int start, boolean clean, Cleaning cleaning) {
        var lines = new ArrayList<String>(32);
        int from = start;
        for (int i = start; i < utf8.length && lines.size() <= MOST_LINES; i++) {
            byte b = utf8[i];
            if (b > '\r' || b != '\n' && b != '\r') {
                continue;
            }
            lines.add(line(utf8, from, i, clean, cleaning, lines.size() + 1));
            i += rest(utf8, i);
            from = i + 1;
        }
        if (from < utf8.length && lines.size() <= MOST_LINES) {
            lines.add(line(utf8, from, utf8.length, clean, cleaning, lines.size() + 1));
        }
        return lines;
    }

    /** How many bytes of a line's end are left: CRLF is one end, and so is what two conversions make of it, CR CR LF. */
    private static int rest(byte[] utf8, int at) {
        if (utf8[at] != '\r') {
            return 0;
        }
        boolean twice = at + 2 < utf8.length && utf8[at + 1] == '\r' && utf8[at + 2] == '\n';
        return twice ? 2 : at + 1 < utf8.length && utf8[at + 1] == '\n' ? 1 : 0;
    }

    private static String line(byte[] utf8, int from, int to, boolean clean, Cleaning cleaning, int number) {
        return clean
                ? new String(utf8, from, to - from, StandardCharsets.ISO_8859_1)
                : cleaning.clean(new String(utf8, from, to - from, StandardCharsets.UTF_8), number);
    }

    private static Raw refuse(String path, String sha256, String rule, String what, String hint) {
        return new Raw.NoText(path, sha256, List.of(Finding.error(rule, path, 0, what, hint)));
    }
}
