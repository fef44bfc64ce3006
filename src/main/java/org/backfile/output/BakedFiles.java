package org.backfile.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The files that the last bake left in an output folder, in the order of their paths, for who checks that they are there. */
public final class BakedFiles {
    private final Manifest.Bake bake;

    private BakedFiles(Manifest.Bake bake) {
        this.bake = bake;
    }

    /**
     * Reads the list.
     *
     * @param folder the output folder
     * @param state where bakes keep what they know
     * @return empty if there was no bake into the folder, or nothing of it can be read
     */
    public static Optional<BakedFiles> read(Path folder, Path state) throws IOException {
        return Manifest.of(folder.toRealPath(), state).read(stamp -> {}).map(BakedFiles::new);
    }

    /** Whether there was a bake into a folder, so that opening it makes nothing that is not there. */
    public static boolean isKnown(Path folder, Path state) {
        try {
            return Manifest.of(folder.toRealPath(), state).isThere();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a bake into the folder was stopped before its end, and none has ended since: then the files are of several bakes. */
    public static boolean isUnfinished(Path folder, Path state) throws IOException {
        return Files.exists(Manifest.of(folder.toRealPath(), state).journal());
    }

    /** How many files there are. */
    public int size() {
        return bake.files().size();
    }

    /** Below the folder, with {@code /}. */
    public String path(int place) {
        return bake.files().path(place);
    }

    /** Where a path stands; -1 if the bake did not make it. */
    public int place(String path) {
        return bake.files().place(path);
    }

    /** Whether a page of a path was made of some inputs, whatever has become of its file since. */
    public boolean isMadeOf(String path, long inputs) {
        int place = place(path);
        return place >= 0 && bake.files().inputs(place) == inputs;
    }

    /** In bytes; -1 if that is not known, for the file could not be made this time and stayed as it was. */
    public long size(int place) {
        return bake.files().size(place);
    }

    /** Whether it stands in a pack, and is no file of its own. */
    public boolean isPacked(int place) {
        return bake.files().isPacked(place);
    }

    /** In nanoseconds since 1970. */
    public long modified(int place) {
        return bake.files().file(place).modified();
    }

    /** The checksum of the bytes that were meant to be there; empty if that is not known. */
    public byte[] checksum(int place) {
        byte[] hash = bake.packed().checksum(place);
        return Arrays.equals(hash, new byte[hash.length]) ? new byte[0] : hash;
    }
}
