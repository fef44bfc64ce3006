package org.backfile.related;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The lists of an archive's articles, in their order, and what they were made from: the next time they are made for what
 * changed since.
 */
public final class Snapshot {
    /** Of no article. */
    public static final Snapshot NONE =
            new Snapshot(new long[0], new long[0], new long[0], new int[0], new TermVectors());

    /** So many bytes are written at once. */
    private static final int CHUNK = 1 << 16;

    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    private final long[] names;
    private final long[] stamps;
    private final long[] prints;
    /** {@link RelatedIndex#MOST} numbers an article, one more than the related article's; 0 where there is none. */
    private final int[] lists;

    private final TermVectors vectors;

    private Snapshot(long[] names, long[] stamps, long[] prints, int[] lists, TermVectors vectors) {
        this.names = names;
        this.stamps = stamps;
        this.prints = prints;
        this.lists = lists;
        this.vectors = vectors;
    }

    /**
     * What has come of an index.
     *
     * @param names the articles' own, as the index was told
     * @param stamps what their vectors were made of
     * @param past whose first lists the index has kept
     */
    static Snapshot of(long[] names, long[] stamps, TermVectors vectors, RelatedIndex index, Snapshot past) {
        int n = index.size();
        var prints = new long[n];
        var lists = new int[Math.multiplyExact(n, RelatedIndex.MOST)];
        int kept = index.kept();
        System.arraycopy(past.prints, 0, prints, 0, kept);
        System.arraycopy(past.lists, 0, lists, 0, kept * RelatedIndex.MOST);
        for (int article = kept; article < n; article++) {
            prints[article] = index.print(article);
            int[] list = index.related(article);
            for (int i = 0; i < list.length; i++) {
                lists[article * RelatedIndex.MOST + i] = list[i] + 1;
            }
        }
        return new Snapshot(names, stamps, prints, lists, vectors);
    }

    /**
     * The snapshot of the archive as it is now.
     *
     * @param names the articles' own, in the order of their dates
     * @param stamps numbers that change when their vectors do
     * @param dates their days, by their numbers
     * @param vectors makes an article's vector, by its number; called from several threads
     */
    public Snapshot next(long[] names, long[] stamps, IntFunction<LocalDate> dates, IntFunction<TermVector> vectors) {
        return new Update(this, names, stamps).snapshot(dates, vectors);
    }

    /** How many articles it has. */
    public int size() {
        return names.length;
    }

    /** The numbers of the articles that belong beside an article, the nearest first. */
    public int[] related(int article) {
        int from = article * RelatedIndex.MOST;
        int count = 0;
        while (count < RelatedIndex.MOST && lists[from + count] != 0) {
            count++;
        }
        var list = new int[count];
        for (int i = 0; i < count; i++) {
            list[i] = lists[from + i] - 1;
        }
        return list;
    }

    long name(int article) {
        return names[article];
    }

    long stamp(int article) {
        return stamps[article];
    }

    long print(int article) {
        return prints[article];
    }

    TermVectors vectors() {
        return vectors;
    }

    /** The same without what the lists were made from: it takes most of the room. */
    public Snapshot lists() {
        return new Snapshot(names, stamps, prints, lists, new TermVectors());
    }

    /** Writes all of it, to be {@linkplain #read read} again. */
    public void write(WritableByteChannel out) throws IOException {
        int[] starts = vectors.starts();
        int terms = starts[names.length];
        var chunk = ByteBuffer.allocate(CHUNK).order(ORDER);
        chunk.putInt(names.length).putInt(terms);
        send(chunk, out);
        for (long[] column : new long[][] {names, stamps, prints}) {
            for (int from = 0; from < column.length; from += CHUNK / Long.BYTES) {
                int count = Math.min(column.length - from, CHUNK / Long.BYTES);
                chunk.asLongBuffer().put(column, from, count);
                send(chunk.position(count * Long.BYTES), out);
            }
        }
        write(lists, lists.length, chunk, out);
        write(starts, starts.length, chunk, out);
        write(vectors.terms(), terms, chunk, out);
        for (int from = 0; from < terms; from += CHUNK) {
            send(chunk.put(vectors.weights(), from, Math.min(terms - from, CHUNK)), out);
        }
    }

    private static void write(int[] values, int count, ByteBuffer chunk, WritableByteChannel out) throws IOException {
        for (int from = 0; from < count; from += CHUNK / Integer.BYTES) {
            int some = Math.min(count - from, CHUNK / Integer.BYTES);
            chunk.asIntBuffer().put(values, from, some);
            send(chunk.position(some * Integer.BYTES), out);
        }
    }

    private static void send(ByteBuffer chunk, WritableByteChannel out) throws IOException {
        chunk.flip();
        while (chunk.hasRemaining()) {
            out.write(chunk);
        }
        chunk.clear();
    }

    /** Reads what was {@linkplain #write written}; it must be just that. */
    public static Snapshot read(ByteBuffer written) {
        ByteBuffer in = written.order(ORDER);
        int n = in.getInt();
        int terms = in.getInt();
        long[] names = longs(in, n);
        long[] stamps = longs(in, n);
        long[] prints = longs(in, n);
        int[] lists = ints(in, n * RelatedIndex.MOST);
        int[] starts = ints(in, n + 1);
        int[] hashes = ints(in, terms);
        var weights = new byte[terms];
        in.get(weights);
        return new Snapshot(names, stamps, prints, lists, new TermVectors(starts, hashes, weights));
    }

    private static long[] longs(ByteBuffer in, int count) {
        var values = new long[count];
        in.asLongBuffer().get(values);
        in.position(in.position() + count * Long.BYTES);
        return values;
    }

    private static int[] ints(ByteBuffer in, int count) {
        var values = new int[count];
        in.asIntBuffer().get(values);
        in.position(in.position() + count * Integer.BYTES);
        return values;
    }

    /** How many of its first articles are the first of another archive too, as they were. */
    int common(long[] otherNames, long[] otherStamps) {
        int most = Math.min(names.length, otherNames.length);
        int differs = Arrays.mismatch(names, 0, most, otherNames, 0, most);
        int stamped = Arrays.mismatch(stamps, 0, most, otherStamps, 0, most);
        return Math.min(differs < 0 ? most : differs, stamped < 0 ? most : stamped);
    }
}
