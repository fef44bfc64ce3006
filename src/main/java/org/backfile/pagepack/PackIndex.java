package org.backfile.pagepack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backfile.pack.Sha256;
import org.backfile.pack.WholeFile;

/**
 * Where each page of a month stands, in a form that a web server can ask with a few reads. All numbers are big-endian:
 *
 * <pre>
 * "BFPACKS1"                   8 bytes
 * how many packs, how many pages   4 bytes each
 * for each pack its file's name   32 bytes, filled up with zeros
 * for each page, in the order of hashes:
 *   the first 8 bytes of the SHA-256 of its path   8
 *   which pack, from 0                             4
 *   where its local header begins in the pack       4
 * </pre>
 *
 * <p>Two pages of one hash follow each other: whoever looks compares the path in the pack's local header.
 */
final class PackIndex {
    static final int NAME = 32;
    static final int PAGE = 16;

    private static final byte[] FORM = "BFPACKS1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 16;
    private static final int HASH = 8;

    private final List<String> packs;
    private final ByteBuffer pages;

    private PackIndex(List<String> packs, ByteBuffer pages) {
        this.packs = packs;
        this.pages = pages;
    }

    /** Where a page is. */
    record Place(int pack, long header) {}

    /** @param path below the output folder, with {@code /} */
    record Entry(String path, int pack, long header) {}

    static byte[] write(List<String> packs, List<Entry> entries) {
        var rows = new ArrayList<byte[]>(entries.size());
        for (Entry entry : entries) {
            rows.add(ByteBuffer.allocate(PAGE)
                    .put(hash(entry.path()), 0, HASH)
                    .putInt(entry.pack())
                    .putInt((int) entry.header())
                    .array());
        }
        rows.sort(Arrays::compareUnsigned);
        var out = ByteBuffer.allocate(HEAD + packs.size() * NAME + rows.size() * PAGE);
        out.put(FORM).putInt(packs.size()).putInt(rows.size());
        for (String pack : packs) {
            out.put(Arrays.copyOf(pack.getBytes(StandardCharsets.US_ASCII), NAME));
        }
        rows.forEach(out::put);
        return out.array();
    }

    /**
     * Reads one.
     *
     * @return empty if there is none, or it is none of this form
     */
    static Optional<PackIndex> read(Path file) throws IOException {
        Optional<byte[]> read = WholeFile.bytes(file);
        if (read.isEmpty()
                || read.get().length < HEAD
                || !Arrays.equals(FORM, Arrays.copyOf(read.get(), FORM.length))) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(read.get()).position(FORM.length);
        int packs = in.getInt();
        int pages = in.getInt();
        if (packs < 0 || pages < 0 || read.get().length != HEAD + (long) packs * NAME + (long) pages * PAGE) {
            return Optional.empty();
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < packs; i++) {
            byte[] name = new byte[NAME];
            in.get(name);
            names.add(new String(name, StandardCharsets.US_ASCII).replace("\0", ""));
        }
        return Optional.of(new PackIndex(List.copyOf(names), in.slice()));
    }

    /** The files' names, without their folder. */
    List<String> packs() {
        return packs;
    }

    /** How many pages there are. */
    int count() {
        return pages.capacity() / PAGE;
    }

    /** Where pages of a path's hash are: none, one, or hardly ever several. */
    List<Place> places(String path) {
        byte[] hash = Arrays.copyOf(hash(path), HASH);
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(hashAt(middle), hash) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var places = new ArrayList<Place>();
        for (int at = low; at < count() && Arrays.equals(hashAt(at), hash); at++) {
            places.add(new Place(
                    pages.getInt(at * PAGE + HASH), Integer.toUnsignedLong(pages.getInt(at * PAGE + HASH + 4))));
        }
        return places;
    }

    private byte[] hashAt(int at) {
        byte[] hash = new byte[HASH];
        pages.get(at * PAGE, hash);
        return hash;
    }

    private static byte[] hash(String path) {
        return Sha256.of(path.getBytes(StandardCharsets.UTF_8));
    }
}
