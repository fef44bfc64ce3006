package org.backfile.pagepack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Pages that wait for their pack, compressed, in one file in the order in which they come: a pack is in the order of paths,
 * and can be written when all pages of its month are known. Safe for use by many threads.
 */
public final class PageSpool implements AutoCloseable {
    private static final int BUFFER = 1 << 14;

    private final Path file;
    private final FileChannel channel;
    private final Map<String, PackedPage> pages = new ConcurrentHashMap<>();
    private final ThreadLocal<Deflater> deflaters =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.DEFAULT_COMPRESSION, true));
    private long end;

    private PageSpool(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @param file where; what a killed bake left there goes */
    public static PageSpool open(Path file) throws IOException {
        Files.deleteIfExists(file);
        return new PageSpool(
                file,
                FileChannel.open(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Takes a page. */
    public void add(String path, byte[] bytes) throws IOException {
        Deflater deflater = deflaters.get();
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        var out = new ByteArrayOutputStream(bytes.length / 3 + BUFFER);
        byte[] buffer = new byte[BUFFER];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        var crc = new CRC32();
        crc.update(bytes);
        pages.put(
                path, new PackedPage(path, append(out.toByteArray()), out.size(), bytes.length, (int) crc.getValue()));
    }

    private synchronized long append(byte[] bytes) throws IOException {
        long start = end;
        var rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            end += channel.write(rest, end);
        }
        return start;
    }

    Optional<PackedPage> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    byte[] read(PackedPage page) throws IOException {
        return PackBytes.read(channel, page.offset(), page.packed());
    }

    /** Lets the file go. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
