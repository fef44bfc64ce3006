package org.backfile.pagepack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The packs of a month, open to read single pages of them. */
public final class PageMonth implements AutoCloseable {
    private final PackIndex index;
    private final List<FileChannel> packs;

    private PageMonth(PackIndex index, List<FileChannel> packs) {
        this.index = index;
        this.packs = packs;
    }

    /** A page that was found, and where. */
    record Found(PackedPage page, FileChannel pack) {}

    /**
     * Opens a month.
     *
     * @param output the output folder
     * @param month {@code 1969-07}
     * @return empty if there are no packs of it that can be read
     */
    public static Optional<PageMonth> open(Path output, String month) throws IOException {
        Optional<PackIndex> index = PackIndex.read(output.resolve(PagePath.index(month)));
        if (index.isEmpty()) {
            return Optional.empty();
        }
        var packs = new ArrayList<FileChannel>();
        try {
            for (String name : index.get().packs()) {
                packs.add(FileChannel.open(output.resolve(PagePath.FOLDER).resolve(name)));
            }
        } catch (IOException e) {
            for (FileChannel pack : packs) {
                pack.close();
            }
            return Optional.empty();
        }
        return Optional.of(new PageMonth(index.get(), packs));
    }

    /**
     * The packs of a month, without opening them.
     *
     * @return paths below the output folder; empty if there is no index that can be read
     */
    public static List<String> packs(Path output, String month) throws IOException {
        return PackIndex.read(output.resolve(PagePath.index(month)))
                .map(index -> index.packs().stream()
                        .map(name -> PagePath.FOLDER + "/" + name)
                        .toList())
                .orElse(List.of());
    }

    /** How many pages there are. */
    public int count() {
        return index.count();
    }

    /** Where a page is; empty if it is in no pack of the month. */
    Optional<Found> find(String path) throws IOException {
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        for (PackIndex.Place place : index.places(path)) {
            FileChannel pack = packs.get(place.pack());
            var header = ByteBuffer.wrap(PackBytes.read(pack, place.header(), PagePack.HEADER))
                    .order(ByteOrder.LITTLE_ENDIAN);
            int length = Short.toUnsignedInt(header.getShort(26));
            byte[] found = PackBytes.read(pack, place.header() + PagePack.HEADER, length);
            if (java.util.Arrays.equals(name, found)) {
                long data = place.header() + PagePack.HEADER + length + Short.toUnsignedInt(header.getShort(28));
                return Optional.of(new Found(
                        new PackedPage(path, data, header.getInt(18), header.getInt(22), header.getInt(14)), pack));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        for (FileChannel pack : packs) {
            pack.close();
        }
    }
}
