package org.backfile.ingest.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.backfile.copies.Candidate;
import org.backfile.copies.MinHash;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;
import org.backfile.report.Finding;
import org.backfile.report.Severity;

/** What is known of a raw file once it was read. There is one for each file of the archive in memory, so it is small. */
public final class SourceRecord implements Candidate {
    private static final int DIGITS_OF_LONG = 16;
    private static final HexFormat HEX = HexFormat.of();
    /** Stands for a hash of the length that hashes have now. */
    private static final String NOW = "-";

    private final String raw;
    private final long size;
    private final long modified;
    /** Half as long as in hex. */
    private final byte[] sha256;

    private final String wanted;
    private final long address;
    private final long text;
    private final int words;
    private final MinHash signature;
    private final long rendered;
    /** A hash of another length, as versions before had it; {@link #NOW} if it is {@link #rendered}. */
    private final String renderedBefore;

    private final List<Integer> noise;
    private final List<Finding> findings;

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
            List<Integer> noise,
            List<Finding> findings) {
        this.raw = raw;
        this.size = size;
        this.modified = modified;
        this.sha256 = HEX.parseHex(sha256);
        this.wanted = wanted;
        this.address = address;
        this.text = text;
        this.words = words;
        this.signature = signature;
        boolean isLong = rendered.length() == DIGITS_OF_LONG;
        this.rendered = isLong ? HexFormat.fromHexDigitsToLong(rendered) : 0;
        this.renderedBefore = isLong ? NOW : rendered;
        this.noise = List.copyOf(noise);
        this.findings = List.copyOf(findings);
    }

    @Override
    public String raw() {
        return raw;
    }

    public long size() {
        return size;
    }

    public long modified() {
        return modified;
    }

    public String sha256() {
        return HEX.formatHex(sha256);
    }

    @Override
    public String wanted() {
        return wanted;
    }

    @Override
    public long address() {
        return address;
    }

    @Override
    public long text() {
        return text;
    }

    @Override
    public int words() {
        return words;
    }

    @Override
    public MinHash signature() {
        return signature;
    }

    public String rendered() {
        return renderedBefore.equals(NOW) ? HEX.toHexDigits(rendered) : renderedBefore;
    }

    public List<Integer> noise() {
        return noise;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Those of a file that holds no article. */
    public static SourceRecord rejected(
            String raw, long size, long modified, String sha256, List<Integer> noise, List<Finding> findings) {
        return new SourceRecord(raw, size, modified, sha256, "", 0, 0, 0, MinHash.NONE, "", noise, findings);
    }

    public boolean isRejected() {
        return wanted.isEmpty();
    }

    /** Whether a file of this size and time is the one they tell of. */
    public boolean areOf(long otherSize, long otherModified) {
        return size == otherSize && modified == otherModified;
    }

    /** The same for a file that was touched but not changed. */
    public SourceRecord touched(long newSize, long newModified) {
        return new SourceRecord(
                raw,
                newSize,
                newModified,
                sha256(),
                wanted,
                address,
                text,
                words,
                signature,
                rendered(),
                noise,
                findings);
    }

    void write(Packer out) {
        out.text(raw).number(size).whole(modified).text(sha256()).text(wanted).whole(address);
        out.whole(text).number(words);
        signature.write(out);
        out.text(rendered()).number(noise.size());
        noise.forEach(out::number);
        out.number(findings.size());
        for (Finding finding : findings) {
            out.number(finding.severity().ordinal()).text(finding.rule()).number(finding.line());
            out.text(finding.what()).text(finding.hint());
        }
    }

    /** Reads what {@link #write} wrote. */
    static SourceRecord read(Unpacker in) {
        String raw = in.text();
        long size = in.number();
        long modified = in.whole();
        String sha256 = in.text();
        String wanted = in.text();
        long address = in.whole();
        long text = in.whole();
        int words = (int) in.number();
        MinHash signature = MinHash.read(in);
        String rendered = in.text();
        List<Integer> noise = list(in, from -> (int) from.number());
        List<Finding> findings = list(in, from -> {
            Severity severity = Severity.values()[(int) from.number()];
            String rule = from.text();
            int line = (int) from.number();
            return new Finding(severity, rule, raw, line, from.text(), from.text());
        });
        return new SourceRecord(
                raw, size, modified, sha256, wanted, address, text, words, signature, rendered, noise, findings);
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
        return other instanceof SourceRecord one
                && raw.equals(one.raw)
                && size == one.size
                && modified == one.modified
                && Arrays.equals(sha256, one.sha256)
                && wanted.equals(one.wanted)
                && address == one.address
                && text == one.text
                && words == one.words
                && signature.equals(one.signature)
                && rendered().equals(one.rendered())
                && noise.equals(one.noise)
                && findings.equals(one.findings);
    }

    @Override
    public int hashCode() {
        return raw.hashCode() * 31 + Long.hashCode(text);
    }
}
