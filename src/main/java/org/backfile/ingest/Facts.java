package org.backfile.ingest;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
 * @param findings what reading and parsing found
 */
record Facts(
        String raw,
        long size,
        long modified,
        String sha256,
        String wanted,
        long address,
        long text,
        int words,
        Signature signature,
        String rendered,
        List<Finding> findings) {

    Facts {
        findings = List.copyOf(findings);
    }

    /** Those of a file that holds no article. */
    static Facts rejected(String raw, long size, long modified, String sha256, List<Finding> findings) {
        return new Facts(raw, size, modified, sha256, "", 0, 0, 0, Signature.NONE, "", findings);
    }

    boolean isRejected() {
        return wanted.isEmpty();
    }

    /** Whether a file of this size and time is the one they tell of. */
    boolean areOf(long otherSize, long otherModified) {
        return size == otherSize && modified == otherModified;
    }

    /** The same for a file that was touched but not changed. */
    Facts touched(long newSize, long newModified) {
        return new Facts(
                raw, newSize, newModified, sha256, wanted, address, text, words, signature, rendered, findings);
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(raw);
        out.writeLong(size);
        out.writeLong(modified);
        out.writeUTF(sha256);
        out.writeUTF(wanted);
        out.writeLong(address);
        out.writeLong(text);
        out.writeInt(words);
        signature.write(out);
        out.writeUTF(rendered);
        out.writeShort(findings.size());
        for (Finding finding : findings) {
            out.writeByte(finding.severity().ordinal());
            out.writeUTF(finding.rule());
            out.writeInt(finding.line());
            out.writeUTF(finding.what());
            out.writeUTF(finding.hint());
        }
    }

    /** Reads what {@link #write} wrote. */
    static Facts read(DataInput in) throws IOException {
        String raw = in.readUTF();
        long size = in.readLong();
        long modified = in.readLong();
        String sha256 = in.readUTF();
        String wanted = in.readUTF();
        long address = in.readLong();
        long text = in.readLong();
        int words = in.readInt();
        Signature signature = Signature.read(in);
        String rendered = in.readUTF();
        int count = in.readUnsignedShort();
        List<Finding> findings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Severity severity = Severity.values()[in.readByte()];
            String rule = in.readUTF();
            int line = in.readInt();
            findings.add(new Finding(severity, rule, raw, line, in.readUTF(), in.readUTF()));
        }
        return new Facts(raw, size, modified, sha256, wanted, address, text, words, signature, rendered, findings);
    }
}
