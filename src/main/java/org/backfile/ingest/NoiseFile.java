package org.backfile.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backfile.copies.TextFingerprint;
import org.backfile.files.NamedFile;
import org.backfile.ingest.state.SourceRecord;
import org.backfile.parse.Noise;
import org.backfile.raw.Raw;
import org.backfile.raw.RawFolder;
import org.backfile.report.Finding;
import org.backfile.report.Severity;

/**
 * The owner's file of lines to drop.
 *
 * @param version changes with the file
 * @param findings what is wrong with the file
 */
record NoiseFile(Noise noise, String version, List<Finding> findings) {
    private static final NoiseFile NONE = new NoiseFile(Noise.NONE, "", List.of());

    NoiseFile {
        findings = List.copyOf(findings);
    }

    /** Reads it as raw files are read, whose lines it is compared with: in any encoding, and in NFC. */
    static NoiseFile read(Path file) {
        Optional<byte[]> bytes = NamedFile.bytes(file, "put your rules there, as text, or remove it");
        if (bytes.isEmpty()) {
            return NONE;
        }
        Raw raw = RawFolder.of(String.valueOf(file.getFileName()), bytes.get());
        if (raw instanceof Raw.Text text) {
            String version = Long.toHexString(TextFingerprint.hash(String.join("\n", text.lines())));
            return new NoiseFile(Noise.of(text.lines()), version, raw.findings());
        }
        boolean isEmpty =
                raw.findings().stream().allMatch(finding -> finding.rule().equals("empty"));
        return isEmpty ? NONE : new NoiseFile(Noise.NONE, "", raw.findings());
    }

    /** Of the rules that have dropped no line of any raw file: something may be wrong with them. */
    List<Finding> unused(String name, SourceRecord[] facts) {
        Set<Integer> used = new HashSet<>();
        for (SourceRecord each : facts) {
            used.addAll(each.noise());
        }
        var unused = new ArrayList<Finding>();
        for (int rule : noise.rules()) {
            if (!used.contains(rule)) {
                unused.add(new Finding(
                        Severity.NOTE,
                        "noise-unused",
                        name,
                        rule,
                        "This rule drops no line",
                        "see that it is written as the lines are"));
            }
        }
        return unused;
    }
}
