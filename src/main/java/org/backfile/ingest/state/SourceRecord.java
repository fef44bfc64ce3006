package org.backfile.ingest.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.backfile.copies.Candidate;
import org.backfile.copies.MinHash;
import org.backfile.pack.AsideBytes;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;
import org.backfile.report.Finding;
import org.backfile.report.Severity;

/**
 * What is known of a raw file once it was read. There is one for each file of the archive in memory, so
 * all of it is packed outside of the heap, and unpacked when it is asked for.
 */
public final class SourceRecord implements Candidate {
    private static final int DIGITS_OF_LONG = 16;
    private static final HexFormat HEX = HexFormat.of();
    /** Stands for a hash of the length that hashes have now. */
    private static final String NOW = "-";

    /** Where in the bytes what stands; behind the rows of the signature come values of no fixed length. */
    private static final int SIZE = 0;

    private static final int MODIFIED = 8;
    private static final int ADDRESS = 16;
    private static final int TEXT = 24;
    private static final int RENDERED = 32;
    private static final int WORDS = 40;
    private static final int SIGNATURE = 48;

    /** Stands above the number of words. */
    private static final long RICH = 1L << Integer.SIZE;

    private final AsideBytes bytes;

    private SourceRecord(byte[] bytes) {
        this.bytes = AsideBytes.of(bytes);
    }

    /**
     * @param raw the file's path below the raw folder
     * @param size in bytes, when it was read
     * @param modified in nanoseconds since 1970, when it was read
     * @param sha256 of its bytes, in lower-case hex; empty if it could not be read
     * @param wanted the path its article would like to have; empty if it was rejected
     * @param address a hash of the normalised address; 0 if it has none that could tell articles apart
     * @param text a hash of the text's words
     * @param words how many words the text has
     * @param signature what texts that are nearly the same have in common
     * @param rendered a hash of the content file it gives, before copies are listed in it; empty if it was rejected
     * @param isRich whether it tells who wrote it, or has pictures or links
     * @param noise the owner's noise rules that dropped a line of it, by their numbers; sorted, none twice
     * @param findings what reading and parsing found
     */
    public SourceRecord(
            String raw,
            long size,
            long modified,
            String sha256,
            String wanted,
            long address,
            long text,
            int words,
            MinHash signature,
            String rendered,
            boolean isRich,
            List<Integer> noise,
            List<Finding> findings) {
        boolean isLong = rendered.length() == DIGITS_OF_LONG;
        var out = new Packer(512).whole(size).whole(modified).whole(address).whole(text);
        out.whole(isLong ? HexFormat.fromHexDigitsToLong(rendered) : 0).whole(words | (isRich ? RICH : 0));
        signature.write(out);
        byte[] sha = HEX.parseHex(sha256); // half as long as in hex
        out.text(raw).text(wanted).number(sha.length).bytes(sha);
        out.text(isLong ? NOW : rendered).number(noise.size());
        noise.forEach(out::number);
        out.number(findings.size());
        for (Finding finding : findings) {
            out.number(finding.severity().ordinal()).text(finding.rule()).number(finding.line());
            out.text(finding.what()).text(finding.hint());
        }
        this.bytes = AsideBytes.of(out.copy());
    }

    @Override
    public String raw() {
        return values().text();
    }

    public long size() {
        return bytes.whole(SIZE);
    }

    public long modified() {
        return bytes.whole(MODIFIED);
    }

    public String sha256() {
        return sha256(wantedOf(values()));
    }

    private static String sha256(Unpacker in) {
        return HEX.formatHex(in.bytes((int) in.number()));
    }

    private static Unpacker wantedOf(Unpacker values) {
        values.skip();
        values.skip();
        return values;
    }

    @Override
    public String wanted() {
        Unpacker in = values();
        in.skip();
        return in.text();
    }

    @Override
    public long address() {
        return bytes.whole(ADDRESS);
    }

    @Override
    public long text() {
        return bytes.whole(TEXT);
    }

    @Override
    public int words() {
        return (int) bytes.whole(WORDS);
    }

    @Override
    public boolean isRich() {
        return (bytes.whole(WORDS) & RICH) != 0;
    }

    @Override
    public MinHash signature() {
        return MinHash.read(Unpacker.unsealed(bytes.from(SIGNATURE, afterSignature())));
    }

    @Override
    public boolean hasSignature() {
        return bytes.at(SIGNATURE) > 0;
    }

    @Override
    public long band(int number) {
        int at = SIGNATURE + 1 + MinHash.ROWS_OF_BAND * Character.BYTES * number;
        return MinHash.band(number, bytes.letter(at), bytes.letter(at + 2), bytes.letter(at + 4));
    }

    private int afterSignature() {
        return SIGNATURE + 1 + bytes.at(SIGNATURE) * Character.BYTES;
    }

    /** Raw path, wanted path, hash of the bytes, rendered as before, noise, findings. */
    private Unpacker values() {
        return Unpacker.unsealed(bytes.from(afterSignature(), bytes.length()));
    }

    public String rendered() {
        Unpacker in = wantedOf(values());
        in.skip();
        String before = in.text();
        return before.equals(NOW) ? HEX.toHexDigits(bytes.whole(RENDERED)) : before;
    }

    public List<Integer> noise() {
        Unpacker in = wantedOf(values());
        in.skip();
        in.skip();
        return list(in, from -> (int) from.number());
    }

    public List<Finding> findings() {
        Unpacker in = values();
        String raw = in.text();
        in.skip();
        in.skip();
        in.skip();
        for (long rules = in.number(); rules > 0; rules--) {
            in.number();
        }
        return list(in, from -> {
            Severity severity = Severity.values()[(int) from.number()];
            String rule = from.text().intern(); // of which there are few, for very many files
            int line = (int) from.number();
            return new Finding(
                    severity, rule, raw, line, from.text(), from.text().intern());
        });
    }

    /** Those of a file that holds no article. */
    public static SourceRecord rejected(
            String raw, long size, long modified, String sha256, List<Integer> noise, List<Finding> findings) {
        return new SourceRecord(raw, size, modified, sha256, "", 0, 0, 0, MinHash.NONE, "", false, noise, findings);
    }

    public boolean isRejected() {
        Unpacker in = values();
        in.skip();
        return in.number() == 0;
    }

    /** Whether a file of this size and time is the one they tell of. */
    public boolean areOf(long otherSize, long otherModified) {
        return size() == otherSize && modified() == otherModified;
    }

    /** The same for a file that was touched but not changed. */
    public SourceRecord touched(long newSize, long newModified) {
        byte[] changed = bytes.all();
        byte[] start = new Packer(16).whole(newSize).whole(newModified).copy();
        System.arraycopy(start, 0, changed, SIZE, start.length);
        return new SourceRecord(changed);
    }

    void write(Packer out) {
        out.number(bytes.length()).bytes(bytes.all());
    }

    /** Reads what {@link #write} wrote. */
    static SourceRecord read(Unpacker in) {
        return new SourceRecord(in.bytes((int) in.number()));
    }

    private static <T> List<T> list(Unpacker in, Function<Unpacker, T> item) {
        long count = in.number();
        if (count == 0) {
            return List.of(); // as most are
        }
        List<T> items = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            items.add(item.apply(in));
        }
        return items;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceRecord one && Arrays.equals(bytes.all(), one.bytes.all());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(text()) * 31 + Long.hashCode(size());
    }
}
