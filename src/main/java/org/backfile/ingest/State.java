package org.backfile.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.report.UserError;

/** The file that says which raw file became which article. One line each, sorted, made for version control. */
final class State {
    private static final String FIRST_LINE =
            "# backfile articles 3\traw sha256 article written folder; keep in version control";

    /** Where folders are missing, and in the first the hashes of what was written are longer. */
    private static final List<String> OLD_FIRST_LINES = List.of("# backfile articles 1\t", "# backfile articles 2\t");

    private State() {}

    /** Reads the file; empty if it is not there. */
    static Map<String, Known> load(Path file) {
        var known = new HashMap<String, Known>();
        if (!Files.exists(file)) {
            return known;
        }
        try (var lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            if (first == null
                    || !first.equals(FIRST_LINE) && OLD_FIRST_LINES.stream().noneMatch(first::startsWith)) {
                throw new UserError(file + " was written by another version", "update Backfile, or delete the file");
            }
            String missing = first.equals(FIRST_LINE) ? "" : "\t";
            int number = 1;
            String folder = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                Known entry = parse(line.concat(missing), file, number, folder);
                folder = entry.folder();
                known.put(entry.raw(), entry);
            }
        } catch (IOException e) {
            throw new UserError("Cannot read " + file, "see that you may, and that it is whole", e);
        }
        return known;
    }

    /** @param folder of the line before: most have the same, and share one string */
    private static Known parse(String line, Path file, int number, String folder) {
        int a = line.indexOf('\t');
        int b = line.indexOf('\t', a + 1);
        int c = line.indexOf('\t', b + 1);
        int d = line.indexOf('\t', c + 1);
        if (a < 1 || b < 0 || c < 0 || d < 0) {
            throw new UserError(
                    file + ":" + number + " has not five fields",
                    "restore the file from version control; a merge may have broken it");
        }
        String path = line.substring(b + 1, c);
        String own = unescape(line.substring(d + 1));
        boolean copy = path.startsWith("=");
        return new Known(
                unescape(line.substring(0, a)),
                line.substring(a + 1, b),
                path.equals("-") ? "" : copy ? path.substring(1) : path,
                !copy && !path.equals("-"),
                line.substring(c + 1, d),
                own.equals(folder) ? folder : own);
    }

    /**
     * Writes the file beside and moves it in place.
     *
     * @param entries sorted by raw file
     */
    static void save(Path file, List<Known> entries) throws IOException {
        var beside = new Beside(file);
        try (BufferedWriter out = beside.openText()) {
            out.write(FIRST_LINE);
            out.write('\n');
            for (Known known : entries) {
                out.write(escape(known.raw()));
                out.write('\t');
                out.write(known.sha256());
                out.write('\t');
                out.write(known.path().isEmpty() ? "-" : known.leads() ? known.path() : "=" + known.path());
                out.write('\t');
                out.write(known.written());
                out.write('\t');
                out.write(escape(known.folder()));
                out.write('\n');
            }
        }
        beside.move();
    }

    /** File names may hold anything. */
    private static String escape(String name) {
        if (isPlain(name)) {
            return name;
        }
        var out = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (isEscaped(c)) {
                out.append("\\u").append(hex(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (isEscaped(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(char c) {
        return c < ' ' || c == '\\' || Character.isSurrogate(c);
    }

    private static String hex(char c) {
        String hex = Integer.toHexString(c);
        return "0000".substring(hex.length()) + hex;
    }

    private static String unescape(String name) {
        if (name.indexOf('\\') < 0) {
            return name;
        }
        var out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '\\' && i + 5 < name.length()) {
                out.append((char) Integer.parseInt(name, i + 2, i + 6, 16));
                i += 5;
            } else {
                out.append(name.charAt(i));
            }
        }
        return out.toString();
    }
}
