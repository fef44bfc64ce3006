package org.backfile.ingest.state;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.backfile.pack.AtomicFile;
import org.backfile.report.Finding;
import org.backfile.report.UserError;

/**
 * The file that says which raw file became which article. One line each, sorted, made for version control: so others
 * write into it too, and a merge may break it. A line that cannot be is left out, and named.
 *
 * @param known by raw file
 * @param findings of the lines that were left out
 */
public record State(Map<String, ImportRecord> known, List<Finding> findings) {
    private static final String FIRST_LINE =
            "# backfile articles 3\traw sha256 article written folder; keep in version control";

    private static final Pattern LATER_VERSION = Pattern.compile("# backfile articles ([4-9]|\\d\\d+)\\t.*");

    private static final Pattern FORMER_VERSION = Pattern.compile("# backfile articles [12]\\t.*");

    /** What is to be said of the file if a former version has written it. */
    static Optional<Finding> former(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Optional<String> first;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            first = new ByteLines(in).next().flatMap(ByteLines::text);
        }
        return first.filter(line -> FORMER_VERSION.matcher(line).matches())
                .map(line -> Finding.note(
                        "former-form",
                        String.valueOf(file.getFileName()),
                        1,
                        "A former version has written it; import reads it, and writes it in the present form when"
                                + " something is new",
                        "commit it then, if it is in version control"));
    }

    /** Reads what can be read of the file; empty if it is not there. */
    public static Map<String, ImportRecord> load(Path file) {
        return of(file).known;
    }

    /** Reads the file; empty if it is not there. */
    static State of(Path file) {
        if (!Files.isRegularFile(file)) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new UserError(file + " is no file", "put the one from version control there, or remove it");
            }
            return new State(new HashMap<>(), List.of());
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, file);
        } catch (IOException e) {
            throw new UserError("Cannot read " + file, "see that it is a file, and that you may read it", e);
        }
    }

    /**
     * Reads a file's bytes.
     *
     * @param file for what is to be said of it
     */
    static State read(InputStream in, Path file) throws IOException {
        var reading = new Reading(file);
        var lines = new ByteLines(in);
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            reading.add(line.get());
        }
        return new State(reading.known, reading.findings);
    }

    /** One reading of the file. */
    private static final class Reading {
        final Map<String, ImportRecord> known = new HashMap<>();
        final List<Finding> findings = new ArrayList<>();
        private final Path file;
        private int number;
        /** Of the line before: most have the same, and share one string. */
        private String folder = "";

        Reading(Path file) {
            this.file = file;
        }

        void add(byte[] bytes) {
            number++;
            Optional<String> text = ByteLines.text(bytes);
            if (text.isEmpty()) {
                leaveOut("has bytes that are wrong in UTF-8");
                return;
            }
            String line = text.get();
            if (number == 1 && LATER_VERSION.matcher(line).matches()) {
                throw new UserError(file + " was written by a later version", "update Backfile");
            }
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("\uFEFF#")) {
                return;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != 5 && fields.length != 4) { // the first two versions had no folders
                leaveOut("has not five fields");
                return;
            }
            String complaint = complaint(fields);
            if (!complaint.isEmpty()) {
                leaveOut(complaint);
                return;
            }
            entry(fields);
        }

        private static String complaint(String[] fields) {
            if (unescape(fields[0]).filter(raw -> !raw.isEmpty()).isEmpty()) {
                return "names no raw file";
            }
            boolean isHash = isHex(fields[1], 64) && (isHex(fields[3], 16) || isHex(fields[3], 32));
            if (!isHash) {
                return "has a hash that is none";
            }
            if (!fields[2].equals("-") && !ImportRecord.isSafe(path(fields[2]))) {
                return "names an article that could not be in the content folder";
            }
            return fields.length == 5 && unescape(fields[4]).isEmpty() ? "names no raw folder" : "";
        }

        /** Whether a text is so many small hex digits, or empty. */
        private static boolean isHex(String text, int length) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                    return false;
                }
            }
            return text.isEmpty() || text.length() == length;
        }

        private void entry(String[] fields) {
            String own = fields.length == 5 ? unescape(fields[4]).orElseThrow() : "";
            folder = own.equals(folder) ? folder : own;
            boolean rejected = fields[2].equals("-");
            boolean leads = !rejected && !fields[2].startsWith("=");
            var entry = new ImportRecord(
                    unescape(fields[0]).orElseThrow(),
                    fields[1],
                    rejected ? "" : path(fields[2]),
                    leads,
                    fields[3],
                    folder);
            ImportRecord other = known.put(entry.raw(), entry);
            if (other != null && !other.equals(entry)) {
                leaveOut("tells of a raw file that an earlier line tells of in other words; the earlier one");
            }
        }

        private static String path(String field) {
            return field.startsWith("=") ? field.substring(1) : field;
        }

        private void leaveOut(String complaint) {
            findings.add(Finding.error(
                    "state-line",
                    Objects.requireNonNull(file.toAbsolutePath().getParent()).getFileName() + "/" + file.getFileName(),
                    number,
                    "This line " + complaint + " was left out",
                    "a merge may have broken it: compare the file with the one in version control"));
        }
    }

    /**
     * Writes the file's text.
     *
     * @param entries sorted by raw file
     */
    static void write(List<ImportRecord> entries, Writer out) throws IOException {
        out.write(FIRST_LINE);
        out.write('\n');
        for (ImportRecord known : entries) {
            escape(known.raw(), out);
            out.write('\t');
            out.write(known.sha256());
            out.write('\t');
            out.write(known.path().isEmpty() ? "-" : known.leads() ? known.path() : "=" + known.path());
            out.write('\t');
            out.write(known.written());
            out.write('\t');
            escape(known.folder(), out);
            out.write('\n');
        }
    }

    /**
     * Lets an article be known by another path.
     *
     * @param file which need not be there
     */
    public static void move(Path file, String from, String to) throws IOException {
        rewrite(file, known -> known.path().equals(from) ? known.at(to) : known);
    }

    /**
     * Changes what is known.
     *
     * @param file which need not be there
     * @param change gives the same where nothing is to change
     * @throws UserError if anything is to change, and lines of the file cannot be read
     */
    public static void rewrite(Path file, UnaryOperator<ImportRecord> change) throws IOException {
        var state = of(file);
        List<ImportRecord> all = state.known.values().stream()
                .map(change)
                .sorted(Comparator.comparing(ImportRecord::raw))
                .toList();
        boolean isChanged = all.stream().anyMatch(each -> !each.equals(state.known.get(each.raw())));
        if (isChanged && !state.findings.isEmpty()) {
            throw new UserError(file + " has lines that cannot be read", "mend it first: import names them");
        }
        if (isChanged) {
            AtomicFile.beside(file, AtomicFile.text(out -> write(all, out))).moveForGood();
        }
    }

    /** File names may hold anything. */
    private static void escape(String name, Writer out) throws IOException {
        int done = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isEscaped(c) || i == 0 && c == '#') {
                out.write(name, done, i - done);
                out.write("\\u" + hex(c));
                done = i + 1;
            }
        }
        out.write(name, done, name.length() - done);
    }

    private static boolean isEscaped(char c) {
        return c < ' ' || c == 0x7F || c == '\\' || c == '\uFEFF' || Character.isSurrogate(c);
    }

    private static String hex(char c) {
        String hex = Integer.toHexString(c);
        return "0000".substring(hex.length()) + hex;
    }

    /** What {@link #escape} wrote; empty if it cannot have written that. */
    private static Optional<String> unescape(String name) {
        int next = name.indexOf('\\');
        if (next < 0) {
            return Optional.of(name);
        }
        var out = new StringBuilder();
        int done = 0;
        for (; next >= 0; next = name.indexOf('\\', done)) {
            int code = name.startsWith("u", next + 1) && next + 6 <= name.length() ? Json.code(name, next + 2) : -1;
            if (code < 0) {
                return Optional.empty();
            }
            out.append(name, done, next).append((char) code);
            done = next + 6;
        }
        return Optional.of(out.append(name, done, name.length()).toString());
    }
}
