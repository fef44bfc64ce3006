package org.backfile.ingest.state;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.backfile.pack.Packer;
import org.backfile.pack.WholeFile;

/**
 * Writes one file of the journal, batch by batch: a head with lengths, the texts, then the index with checksums. A batch
 * that is not whole does not count, nor does an entry whose texts are not.
 */
public final class JournalWriter implements Closeable {
    /** How long a batch's head is: length of the texts, of the index. */
    static final int HEAD = Long.BYTES + Integer.BYTES;

    /** A batch of so many bytes is written: that is what a run that is killed loses, and what a thread holds. */
    private static final int ENOUGH = 1 << 18;

    private final OutputStream out;
    private final int file;
    private ByteArrayOutputStream texts = new ByteArrayOutputStream(ENOUGH + ENOUGH / 4);
    private final Packer index = new Packer();
    private long start;

    JournalWriter(Path path, int file, String version) throws IOException {
        this.file = file;
        out = WholeFile.writing(
                Objects.requireNonNull(path.getParent()), path.getFileName().toString());
        byte[] line = firstLine(version);
        out.write(line);
        start = line.length;
    }

    static byte[] firstLine(String version) {
        return ("backfile journal 3 " + version + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A checksum of an article and its line. */
    static int checksum(byte[]... texts) {
        var sum = new CRC32C();
        for (byte[] text : texts) {
            sum.update(text, 0, text.length);
        }
        return (int) sum.getValue();
    }

    /**
     * Adds what became of a raw file.
     *
     * @param article its content file; empty if it was rejected
     * @param line its part of the ledger
     */
    public ImportJournal.Place add(SourceRecord facts, byte[] article, byte[] line) throws IOException {
        ImportJournal.Place place = put(article, line);
        facts.write(index);
        index.number(article.length).number(line.length).whole(checksum(article, line));
        if (texts.size() >= ENOUGH) {
            flush();
        }
        return place;
    }

    /** Adds a content file that later runs need not know of; only between {@link #flush flushes} of entries. */
    public ImportJournal.Place scratch(byte[] article) throws IOException {
        ImportJournal.Place place = put(article, new byte[0]);
        flush();
        return place;
    }

    private ImportJournal.Place put(byte[] article, byte[] line) {
        var place = new ImportJournal.Place(file, start + HEAD + texts.size(), article.length, line.length);
        texts.writeBytes(article);
        texts.writeBytes(line);
        return place;
    }

    /** Writes the batch, so that it counts. */
    private void flush() throws IOException {
        byte[] tail = index.sealed();
        out.write(ByteBuffer.allocate(HEAD)
                .putLong(texts.size())
                .putInt(tail.length)
                .array());
        texts.writeTo(out);
        out.write(tail);
        start += HEAD + texts.size() + tail.length;
        if (texts.size() > 2 * ENOUGH) {
            texts = new ByteArrayOutputStream(ENOUGH + ENOUGH / 4); // one long file is no reason to keep so much
        }
        texts.reset();
        index.clear();
    }

    @Override
    public void close() throws IOException {
        if (texts.size() > 0) {
            flush();
        }
        out.close();
    }
}
