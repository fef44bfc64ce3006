package org.backfile.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * Writes one file of the journal, batch by batch: a head with lengths and a checksum, the texts, then the index. A batch
 * that is not whole does not count.
 */
final class JournalWriter implements Closeable {
    /** How long a batch's head is: length of the texts, of the index, how many entries, checksum of the index. */
    static final int HEAD = Long.BYTES + 2 * Integer.BYTES + Long.BYTES;

    /** A batch of so many bytes is written: that is what a run that is killed loses, and what a thread holds. */
    private static final int ENOUGH = 1 << 18;

    private final FileOutputStream out;
    private final int file;
    private ByteArrayOutputStream texts = new ByteArrayOutputStream(ENOUGH + ENOUGH / 4);
    private final ByteArrayOutputStream index = new ByteArrayOutputStream();
    private final DataOutputStream entries = new DataOutputStream(index);
    private int count;
    private long start;

    JournalWriter(Path path, int file, String version) throws IOException {
        this.file = file;
        out = new FileOutputStream(path.toFile());
        byte[] line = firstLine(version);
        out.write(line);
        start = line.length;
    }

    static byte[] firstLine(String version) {
        return ("backfile journal 1 " + version + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static long checksum(byte[] index) {
        var sum = new CRC32C();
        sum.update(index, 0, index.length);
        return sum.getValue();
    }

    /**
     * Adds what became of a raw file.
     *
     * @param article its content file; empty if it was rejected
     * @param line its part of the ledger
     */
    Journal.Place add(Facts facts, byte[] article, byte[] line) throws IOException {
        Journal.Place place = put(article, line);
        facts.write(entries);
        entries.writeInt(article.length);
        entries.writeInt(line.length);
        count++;
        if (texts.size() >= ENOUGH) {
            flush();
        }
        return place;
    }

    /** Adds a content file that later runs need not know of; only between {@link #flush flushes} of entries. */
    Journal.Place scratch(byte[] article) throws IOException {
        Journal.Place place = put(article, new byte[0]);
        flush();
        return place;
    }

    private Journal.Place put(byte[] article, byte[] line) {
        var place = new Journal.Place(file, start + HEAD + texts.size(), article.length, line.length);
        texts.writeBytes(article);
        texts.writeBytes(line);
        return place;
    }

    /** Writes the batch, so that it counts. */
    private void flush() throws IOException {
        byte[] tail = index.toByteArray();
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        head.putLong(texts.size()).putInt(tail.length).putInt(count).putLong(checksum(tail));
        out.write(head.array());
        texts.writeTo(out);
        out.write(tail);
        start += HEAD + texts.size() + tail.length;
        if (texts.size() > 2 * ENOUGH) {
            texts = new ByteArrayOutputStream(ENOUGH + ENOUGH / 4); // one long file is no reason to keep so much
        }
        texts.reset();
        index.reset();
        count = 0;
    }

    @Override
    public void close() throws IOException {
        if (texts.size() > 0) {
            flush();
        }
        out.close();
    }
}
