package org.backfile.bake.render;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.pack.Unpacker;

/**
 * Pages that shares of a bake have rendered, until a bake takes them. A page is found by its path and the fingerprint of all
 * it is made of, so that what is stale, broken or another program's is as good as none: the bake renders it itself. Of each
 * page a few numbers are held, and no bytes. Safe for use by many threads.
 */
public final class RenderedPages implements Closeable {
    /** Where there have been no shares. */
    public static final RenderedPages NONE = new RenderedPages(Path.of("rendered"));

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final List<FileChannel> files = new ArrayList<>();
    private long[] keys = {};
    private Page[] pages = {};

    /** Where a page's bytes are. */
    private record Page(long key, int file, long at, int length, int checksum) {}

    private RenderedPages(Path folder) {
        this.folder = folder;
    }

    /** Where shares of bakes leave what they make, in the folder of the state. */
    public static Path folder(Path state) {
        return state.resolve("rendered");
    }

    /** Opens what is there; that it cannot be read costs time only. */
    public static RenderedPages open(Path state) {
        var rendered = new RenderedPages(folder(state));
        var found = new ArrayList<Page>();
        for (Path file : named(rendered.folder, ".pages")) {
            try {
                found.addAll(rendered.load(file));
            } catch (IOException e) {
                continue; // its pages are rendered here
            }
        }
        rendered.pages = found.toArray(Page[]::new);
        Arrays.sort(rendered.pages, (one, other) -> Long.compare(one.key(), other.key()));
        rendered.keys = Arrays.stream(rendered.pages).mapToLong(Page::key).toArray();
        return rendered;
    }

    /** The files of shares with a name's ending, in their order; empty if the folder is not there. */
    static List<Path> named(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<Page> load(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        int number = files.size();
        files.add(channel);
        long end = channel.size() - Long.BYTES;
        long start =
                end < 0 ? -1 : ByteBuffer.wrap(read(channel, end, Long.BYTES)).getLong();
        if (start < 0 || start > end || end - start > Integer.MAX_VALUE) {
            return List.of();
        }
        Unpacker list = Unpacker.of(read(channel, start, (int) (end - start)));
        if (!list.isOf(RenderedPart.FORM)) {
            return List.of();
        }
        var found = new ArrayList<Page>();
        while (list.more()) {
            found.add(new Page(list.whole(), number, list.whole(), (int) list.number(), (int) list.whole()));
        }
        return found;
    }

    /** In pieces, because the JDK keeps a buffer as long as the longest read for each thread. */
    private static byte[] read(FileChannel channel, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int from = 0; from < length; ) {
            int read = channel.read(ByteBuffer.wrap(bytes, from, Math.min(BUFFER, length - from)), at + from);
            if (read < 0) {
                throw new IOException("it ends too early");
            }
            from += read;
        }
        return bytes;
    }

    /** A page's bytes, if a share has made it of the same. */
    Optional<byte[]> page(String path, long inputs) {
        int found = keys.length == 0 ? -1 : Arrays.binarySearch(keys, RenderedPart.key(path, inputs));
        if (found < 0) {
            return Optional.empty();
        }
        Page page = pages[found];
        try {
            byte[] bytes = read(files.get(page.file()), page.at(), page.length());
            if (RenderedPart.checksum(path, bytes) == page.checksum()) {
                return Optional.of(bytes);
            }
        } catch (IOException e) {
            return Optional.empty(); // it is rendered here
        }
        return Optional.empty();
    }

    /** Removes all that shares have left: the bake has come to its end. That it cannot be removed costs room only. */
    public void delete() {
        try {
            close();
            for (Path file : named(folder, "")) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            return; // the next bake tries again
        }
    }

    @Override
    public void close() throws IOException {
        for (FileChannel file : files) {
            file.close();
        }
    }
}
