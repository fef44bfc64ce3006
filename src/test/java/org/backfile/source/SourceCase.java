package org.backfile.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backfile.testing.Images;
import org.backfile.testing.WordDocument;

/**
 * A few files as one producer leaves them, and what import makes of them. In files of many such cases each begins with
 * {@code == name}, each of its files with {@code @ path;options}, and behind a line {@code -----} stands what is expected.
 *
 * <p>A path {@code a.zip!b} is a file in a zip, {@code .docx} a document with a paragraph a line. Options are a charset,
 * {@code crlf}, {@code bom}, {@code gzip}, {@code png=90x60} (a picture), {@code warc} and {@code arc} (see {@link
 * WebArchiveText}). Stories stand in the text by name, in the form that it needs: see {@link CaseText}.
 *
 * @param kind the name of the file of cases
 * @param expected what import makes, empty if nobody has said it yet
 */
record SourceCase(String kind, String name, List<CaseFile> files, String expected) {
    private static final String DIVIDER = "-----";

    /** One file, its text as it stands in the case. */
    record CaseFile(String path, List<String> options, String text) {}

    /** All cases of a file. */
    static List<SourceCase> read(Path file) throws IOException {
        String kind = file.getFileName().toString().replace(".cases", "");
        var cases = new ArrayList<SourceCase>();
        for (String text : Files.readString(file).split("(?m)^== ")) {
            if (!text.startsWith("#")) {
                cases.add(of(kind, text));
            }
        }
        return cases;
    }

    /** @param text the case without the signs before its name */
    static SourceCase of(String kind, String text) {
        int end = text.indexOf('\n');
        String[] halves = text.substring(end + 1).split("(?m)^" + DIVIDER + "\n", 2);
        var files = new ArrayList<CaseFile>();
        for (String part : halves[0].split("(?m)^@ ")) {
            if (!part.isBlank()) {
                int head = part.indexOf('\n');
                String[] name = part.substring(0, head).split(";");
                List<String> options = List.of(name).subList(1, name.length);
                files.add(
                        new CaseFile(name[0], options, part.substring(head + 1).stripTrailing() + "\n"));
            }
        }
        return new SourceCase(kind, text.substring(0, end), files, halves.length > 1 ? halves[1].strip() : "");
    }

    /** The case as it stands in its file, with another expectation. */
    String text(String made) {
        var text = new StringBuilder("== " + name + "\n");
        for (CaseFile file : files) {
            String options = file.options().isEmpty() ? "" : ";" + String.join(";", file.options());
            text.append("@ ").append(file.path()).append(options).append('\n').append(file.text());
        }
        return text.append(DIVIDER).append('\n').append(made).append("\n\n").toString();
    }

    /** Writes the files below a folder. */
    void write(Path folder) throws IOException {
        Map<String, Map<String, byte[]>> zips = new LinkedHashMap<>();
        for (CaseFile file : files) {
            int mark = file.path().indexOf('!');
            if (mark >= 0) {
                zips.computeIfAbsent(file.path().substring(0, mark), name -> new LinkedHashMap<>())
                        .put(file.path().substring(mark + 1), bytes(file));
            } else {
                write(folder.resolve(file.path()), bytes(file));
            }
        }
        for (var zip : zips.entrySet()) {
            write(folder.resolve(zip.getKey()), zip(zip.getValue()));
        }
    }

    private static void write(Path path, byte[] bytes) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(CaseFile file) throws IOException {
        String text = CaseText.told(file.text());
        Charset charset = StandardCharsets.UTF_8;
        for (String option : file.options()) {
            if (option.startsWith("png=")) {
                return picture(option);
            }
            text = option.equals("crlf") ? text.replace("\n", "\r\n") : option.equals("bom") ? "\uFEFF" + text : text;
            charset = option.startsWith("windows") || option.startsWith("utf") ? Charset.forName(option) : charset;
        }
        boolean isPacked = file.options().contains("gzip");
        if (file.options().contains("warc") || file.options().contains("arc")) {
            return WebArchiveText.bytes(text, file.options().contains("arc"), isPacked);
        }
        byte[] bytes = file.path().endsWith(".docx") ? document(text) : text.getBytes(charset);
        return isPacked ? WebArchiveText.packed(bytes) : bytes;
    }

    static byte[] picture(String option) {
        String[] size = option.substring(option.indexOf('=') + 1).strip().split("x");
        return Images.png(Integer.parseInt(size[0]), Integer.parseInt(size[1]), 7);
    }

    private static byte[] document(String lines) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", new byte[0]);
        entries.put("word/document.xml", WordDocument.xml(lines).getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    @Override
    public String toString() {
        return kind + ": " + name;
    }
}
