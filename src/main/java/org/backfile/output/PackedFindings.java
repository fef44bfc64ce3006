package org.backfile.output;

import java.util.List;
import java.util.stream.Stream;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;
import org.backfile.report.Finding;
import org.backfile.report.Severity;

/** Findings among other values that are packed, so that they can be told again without looking again. */
public final class PackedFindings {
    private PackedFindings() {}

    public static void write(List<Finding> findings, Packer out) {
        out.number(findings.size());
        for (Finding finding : findings) {
            out.number(finding.severity().ordinal()).text(finding.rule()).text(finding.file());
            out.number(finding.line()).text(finding.what()).text(finding.hint());
        }
    }

    /** Those that {@link #write} wrote, in their order; empty if it wrote none. */
    public static List<Finding> read(Unpacker in) {
        int count = (int) in.number();
        return Stream.generate(() -> one(in)).limit(count).toList();
    }

    private static Finding one(Unpacker in) {
        Severity severity = Severity.values()[(int) in.number()];
        return new Finding(severity, in.text(), in.text(), (int) in.number(), in.text(), in.text());
    }
}
