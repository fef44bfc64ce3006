package org.backfile.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.report.Progress;
import org.backfile.testing.MemoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the import begin with: a folder of raw files, and the site that they go to. */
public abstract class ImportFolders {
    protected static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @TempDir(factory = MemoryFolder.class)
    protected Path folder;

    protected Path raw;
    protected Path site;

    @BeforeEach
    void makeFolders() throws IOException {
        raw = Files.createDirectory(folder.resolve("raw"));
        site = folder.resolve("site");
    }

    protected void raw(String name, String address, String title, String rest) throws IOException {
        Files.writeString(raw.resolve(name), " date 1969-07-20 " + address + "\n" + title + "\n1969-07-20\n" + rest);
    }

    protected Ingest.Options options() {
        return Ingest.Options.of(raw, site, TODAY);
    }

    protected Ingest.Result run() {
        return new Ingest(options(), Topics.NONE, Progress.NONE).run();
    }

    protected Map<String, String> content() throws IOException {
        return files(site.resolve("content"));
    }

    protected Map<String, String> everything() throws IOException {
        return files(site);
    }

    protected static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /** All files of a folder, by their paths in it. */
    protected static Map<String, byte[]> bytes(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** Makes a folder hold these files, and no others. */
    protected static void restore(Path folder, Map<String, byte[]> files) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    protected static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    protected static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        if (Files.exists(folder)) {
            List<Path> paths;
            try (var walk = Files.walk(folder)) {
                paths = walk.filter(Files::isRegularFile).toList();
            }
            for (Path path : paths) {
                files.put(folder.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
