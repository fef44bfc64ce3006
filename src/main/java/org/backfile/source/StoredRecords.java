package org.backfile.source;

import java.util.List;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;
import org.backfile.raw.RawFile;
import org.backfile.report.Finding;
import org.backfile.report.Severity;

/**
 * The records of one file, as they stand in the store.
 *
 * @param file the file they are from, with its size and time at the reading
 * @param version of what read them
 * @param ids of the records, sorted
 * @param offsets where each is in the store's data
 * @param lengths how many bytes each has there
 * @param sizes how many it has unpacked
 * @param hashes of its bytes
 * @param findings of the file as a whole, and of records that were left out
 */
record StoredRecords(
        RawFile file,
        String version,
        SortedNames ids,
        long[] offsets,
        int[] lengths,
        int[] sizes,
        long[] hashes,
        List<Finding> findings) {
    private static final String FORM = "backfile records 1";

    StoredRecords {
        findings = List.copyOf(findings);
    }

    /** The record at a place, as a raw file: its time is a hash of its bytes. */
    RawFile record(int index) {
        return new RawFile(file.path() + "#" + ids.get(index), sizes[index], hashes[index]);
    }

    byte[] bytes() {
        var out = new Packer(64 + 40 * ids.size());
        out.text(FORM)
                .text(file.path())
                .number(file.size())
                .whole(file.modified())
                .text(version);
        out.number(ids.size());
        String before = "";
        for (int i = 0; i < ids.size(); i++) {
            out.textAfter(before, ids.get(i)).number(offsets[i]).number(lengths[i]);
            out.number(sizes[i]).whole(hashes[i]);
            before = ids.get(i);
        }
        out.number(findings.size());
        for (Finding finding : findings) {
            out.number(finding.severity().ordinal()).text(finding.rule()).number(finding.line());
            out.text(finding.what()).text(finding.hint());
        }
        return out.sealed();
    }

    /** Reads what {@link #bytes} wrote; without records and of no file if it is damaged, or of another form. */
    static StoredRecords of(byte[] bytes) {
        Unpacker in = Unpacker.of(bytes);
        if (!in.more() || !in.text().equals(FORM)) {
            return new StoredRecords(
                    new RawFile("", 0, 0),
                    "",
                    SortedNames.of(new String[0]),
                    new long[0],
                    new int[0],
                    new int[0],
                    new long[0],
                    List.of());
        }
        var file = new RawFile(in.text(), in.number(), in.whole());
        String version = in.text();
        int count = (int) in.number();
        String[] ids = new String[count];
        long[] offsets = new long[count];
        int[] lengths = new int[count];
        int[] sizes = new int[count];
        long[] hashes = new long[count];
        String before = "";
        for (int i = 0; i < count; i++) {
            before = in.textAfter(before);
            ids[i] = before;
            offsets[i] = in.number();
            lengths[i] = (int) in.number();
            sizes[i] = (int) in.number();
            hashes[i] = in.whole();
        }
        var findings = new Finding[(int) in.number()];
        for (int i = 0; i < findings.length; i++) {
            Severity severity = Severity.values()[(int) in.number()];
            String rule = in.text();
            int line = (int) in.number();
            findings[i] = new Finding(severity, rule, file.path(), line, in.text(), in.text());
        }
        return new StoredRecords(
                file, version, SortedNames.of(ids), offsets, lengths, sizes, hashes, List.of(findings));
    }
}
