package org.backfile.bake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import org.backfile.output.Fingerprint;
import org.backfile.related.Places;
import org.backfile.related.RelatedIndex;
import org.backfile.site.RelatedArticles;

/** Lists of related articles as the bake before made them. A broken file, or another program's, is as good as none. */
final class RelatedCache implements RelatedArticles.Memory {
    private static final String FORM = "backfile related 1";
    /** A name, a print, and names or 0 where there are no more. */
    private static final int RECORD = 2 + RelatedIndex.MOST;

    private final long[] records;
    private final Places places;

    private RelatedCache(long[] records) {
        this.records = records;
        places = new Places(records.length / RECORD);
        for (int at = 0; at < records.length; at += RECORD) {
            places.put(records[at], at);
        }
    }

    /** @param program whose lists these are: another finds others */
    static RelatedCache read(Path file, String program) {
        try {
            if (Files.exists(file)) {
                ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
                var all = new long[in.remaining() / Long.BYTES];
                in.asLongBuffer().get(all);
                if (all.length >= 2 && all[0] == mark(program) && all[1] == sum(in.array(), in.limit())) {
                    return new RelatedCache(Arrays.copyOfRange(all, 2, all.length - (all.length - 2) % RECORD));
                }
            }
        } catch (IOException e) {
            // the same as never written
        }
        return new RelatedCache(new long[0]);
    }

    @Override
    public Optional<long[]> list(long name, long print) {
        int at = places.of(name);
        if (at < 0 || records[at + 1] != print) {
            return Optional.empty();
        }
        int end = at + 2;
        while (end < at + RECORD && records[end] != 0) {
            end++;
        }
        return Optional.of(Arrays.copyOfRange(records, at + 2, end));
    }

    /** Replaces the file, if it says anything else. That it cannot be written costs time only. */
    void write(Path file, String program, RelatedArticles related, int articles) {
        var bytes = ByteBuffer.allocate(Math.multiplyExact(2 + RECORD * articles, Long.BYTES));
        bytes.putLong(mark(program)).putLong(0);
        related.tell((name, print, list) -> {
            bytes.putLong(name).putLong(print);
            for (int i = 0; i < RelatedIndex.MOST; i++) {
                bytes.putLong(i < list.length ? list[i] : 0);
            }
        });
        bytes.flip();
        if (isSame(bytes)) {
            return;
        }
        bytes.putLong(Long.BYTES, sum(bytes.array(), bytes.limit()));
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // the next bake makes the lists once more
        }
    }

    private boolean isSame(ByteBuffer bytes) {
        int from = 2 * Long.BYTES;
        return bytes.limit() - from == records.length * Long.BYTES
                && bytes.duplicate().position(from).asLongBuffer().mismatch(LongBuffer.wrap(records)) < 0;
    }

    private static long mark(String program) {
        return new Fingerprint().add(FORM).add(program).value();
    }

    private static long sum(byte[] bytes, int end) {
        var sum = new CRC32();
        sum.update(bytes, 2 * Long.BYTES, end - 2 * Long.BYTES);
        return sum.getValue();
    }
}
