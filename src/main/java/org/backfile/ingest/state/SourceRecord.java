package org.backfile.ingest.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.backfile.copies.Candidate;
import org.backfile.copies.MinHash;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;
import org.backfile.report.Finding;
import org.backfile.report.Severity;

/**
 * What is known of a raw file once it was read. There is one for each file of the archive in memory, so it is small.
 *
 * @param raw the file's path below the raw folder
 * @param size in bytes, when it was read
 * @param modified in nanoseconds since 1970, when it was read
 * @param sha256 of its bytes, in hex; empty if it could not be read
 * @param wanted the path its article would like to have; empty if it was rejected
 * @param address a hash of the normalised address; 0 if it has none that could tell articles apart
 * @param text a hash of the text's words
 * @param words how many words the text has
 * @param signature what texts that are nearly the same have in common
 * @param rendered a hash of the content file it gives, before copies are listed in it; empty if it was rejected
 * @param noise the owner's noise rules that dropped a line of it, by their numbers; sorted, none twice
 * @param findings what reading and parsing found
 */
public record SourceRecord(
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
        List<Finding> findings)
        implements Candidate {

    public SourceRecord {
        noise = List.copyOf(noise);
        findings = List.copyOf(findings);
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
                raw, newSize, newModified, sha256, wanted, address, text, words, signature, rendered, noise, findings);
    }

    void write(Packer out) {
        out.text(raw).number(size).whole(modified).text(sha256).text(wanted).whole(address);
        out.whole(text).number(words);
        signature.write(out);
        out.text(rendered).number(noise.size());
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
}
