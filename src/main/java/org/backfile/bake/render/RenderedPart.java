package org.backfile.bake.render;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32C;
import org.backfile.output.Fingerprint;
import org.backfile.pack.Packer;
import org.backfile.work.Share;

/**
 * Writes the pages of a share into one file: pages one behind the other, then the list of them, then where that begins. It
 * has its name, and so counts, when all of it is written. Safe for use by many threads.
 */
final class RenderedPart implements Closeable {
    static final String FORM = "backfile rendered pages 1";
    private static final int BUFFER = 1 << 16;

    private final Path part;
    private final Path place;
    private final OutputStream out;
    private final Packer list = new Packer().form(FORM);
    private long at;
    private int count;

    /** @param folder for the files of all shares; made if it is not there */
    RenderedPart(Path folder, Share share) throws IOException {
        Files.createDirectories(folder);
        place = folder.resolve(share.number() + ".pages");
        part = folder.resolve(unfinished());
        out = new BufferedOutputStream(
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER);
    }

    /** A name that no other process takes, on whatever machine. */
    static String unfinished() {
        return "unfinished-" + Long.toHexString(ThreadLocalRandom.current().nextLong());
    }

    /** What stands for a page and all it is made of. */
    static long key(String path, long inputs) {
        return new Fingerprint().add(path).add(inputs).value();
    }

    /** Of the path as well: two pages of one key are told apart by it. */
    static int checksum(String path, byte[] bytes) {
        var sum = new CRC32C();
        sum.update(path.getBytes(StandardCharsets.UTF_8));
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** Adds a page. */
    synchronized void add(String path, long inputs, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        list.whole(key(path, inputs)).whole(at).number(bytes.length).whole(checksum(path, bytes));
        at += bytes.length;
        count++;
    }

    /** How many pages were added. */
    synchronized int count() {
        return count;
    }

    /** Ends the file and gives it its name. */
    void publish() throws IOException {
        out.write(list.sealed());
        out.write(ByteBuffer.allocate(Long.BYTES).putLong(at).array());
        out.close();
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Leaves nothing of what was not published. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(part);
    }
}
