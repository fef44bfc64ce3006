package org.backfile.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * The list of files a bake made: what a later bake may remove, and what it need not make again. Of another folder's list
 * nothing is read.
 */
final class Manifest {
    private static final String FORM = "backfile manifest 2: ";
    private static final int HEX = 16;
    private static final int FIELDS = 4;

    private final Path file;
    private final String head;

    /** Each folder has its own, so that a site can be baked into two by turns. */
    static Manifest of(Path folder, Path state) {
        long name = new Fingerprint().add(folder.toString()).value();
        return new Manifest(state.resolve("manifest-" + Long.toHexString(name)), folder);
    }

    private Manifest(Path file, Path folder) {
        this.file = file;
        this.head = FORM + folder;
    }

    /**
     * A file that a bake made.
     *
     * @param inputs the fingerprint of what it is made of; 0 if that is not known
     * @param size in bytes; -1 if not known
     * @param modified when it was written, in nanoseconds since 1970
     */
    record Made(long inputs, long size, long modified) {
        static final Made UNKNOWN = new Made(0, -1, 0);
    }

    /** The files of the bake before; empty if there was none, or one into another folder. */
    Map<String, Made> read() throws IOException {
        var files = new HashMap<String, Made>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (head.equals(in.readLine())) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    String[] fields = line.split("\t");
                    if (fields.length == FIELDS) {
                        files.put(fields[3], made(fields));
                    }
                }
            }
            return files;
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (CharacterCodingException | NumberFormatException e) {
            return Map.of(); // not ours: then nothing of it is ours to remove
        }
    }

    /** Replaces the list at once: a bake killed here leaves the old one. */
    void write(Map<String, Made> files) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (var out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            out.append(head).append('\n');
            for (String path : (Iterable<String>) files.keySet().stream().sorted()::iterator) {
                Made made = files.getOrDefault(path, Made.UNKNOWN);
                out.append(Long.toString(made.size, HEX)).append('\t');
                out.append(Long.toString(made.modified, HEX)).append('\t');
                out.append(Long.toString(made.inputs, HEX)).append('\t');
                out.append(path).append('\n');
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Made made(String[] fields) {
        return new Made(Long.parseLong(fields[2], HEX), Long.parseLong(fields[0], HEX), Long.parseLong(fields[1], HEX));
    }
}
