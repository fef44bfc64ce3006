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
import org.jspecify.annotations.Nullable;

/**
 * The list of files a bake made: what a later bake may remove, and what it need not make again. Of another folder's list
 * nothing is read.
 */
final class Manifest {
    private static final String FORM = "backfile manifest 3: ";
    private static final int HEX = 16;

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

    /**
     * What a bake made, and of what.
     *
     * @param files by path
     * @param seal what the whole of it was made of
     */
    record Bake(Map<String, Made> files, Seal seal) {
        static final Bake NONE = new Bake(Map.of(), Seal.NONE);
    }

    /** Where a bake into the folder says what it is about to make. */
    Path journal() {
        return file.resolveSibling(file.getFileName() + ".journal");
    }

    /** The bake before; {@link Bake#NONE} if there was none, or one into another folder. */
    Bake read() throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (!head.equals(in.readLine())) {
                return Bake.NONE;
            }
            Seal seal = seal(in.readLine());
            var files = new HashMap<String, Made>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                put(line, files);
            }
            return new Bake(files, seal);
        } catch (NoSuchFileException e) {
            return Bake.NONE;
        } catch (CharacterCodingException | NumberFormatException e) {
            return Bake.NONE; // not ours: then nothing of it is ours to remove
        }
    }

    /** Replaces the list at once: a bake killed here leaves the old one. */
    void write(Bake bake) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (var out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            out.append(head).append('\n');
            out.append(Long.toString(bake.seal.inputs(), HEX)).append('\t');
            out.append(Integer.toString(bake.seal.articles(), HEX)).append('\n');
            for (Map.Entry<String, Made> entry : bake.files.entrySet()) {
                Made made = entry.getValue();
                out.append(Long.toString(made.size, HEX)).append('\t');
                out.append(Long.toString(made.modified, HEX)).append('\t');
                out.append(Long.toString(made.inputs, HEX)).append('\t');
                out.append(entry.getKey()).append('\n');
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Seal seal(@Nullable String line) {
        int tab = line == null ? -1 : line.indexOf('\t');
        return line == null || tab < 0
                ? Seal.NONE
                : new Seal(Long.parseLong(line, 0, tab, HEX), Integer.parseInt(line, tab + 1, line.length(), HEX));
    }

    private static void put(String line, Map<String, Made> files) {
        int size = line.indexOf('\t');
        int modified = line.indexOf('\t', size + 1);
        int inputs = line.indexOf('\t', modified + 1);
        if (size > 0 && modified > 0 && inputs > 0) {
            files.put(
                    line.substring(inputs + 1),
                    new Made(
                            Long.parseLong(line, modified + 1, inputs, HEX),
                            Long.parseLong(line, 0, size, HEX),
                            Long.parseLong(line, size + 1, modified, HEX)));
        }
    }
}
