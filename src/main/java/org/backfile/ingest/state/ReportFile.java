package org.backfile.ingest.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.backfile.pack.AtomicFile;
import org.backfile.report.Finding;

/** All findings of a run, as JSON Lines. */
public final class ReportFile {
    private ReportFile() {}

    /** Writes it; the file stays untouched where it says the same. */
    public static void write(Path file, List<Finding> findings) throws IOException {
        AtomicFile.Text lines = out -> {
            for (Finding finding : findings) {
                var line = new StringBuilder("{\"severity\":\"")
                        .append(finding.severity().name().toLowerCase(Locale.ROOT));
                Json.quote(finding.file(), line.append("\",\"file\":"));
                line.append(",\"line\":").append(finding.line());
                Json.quote(finding.rule(), line.append(",\"rule\":"));
                Json.quote(finding.what(), line.append(",\"what\":"));
                Json.quote(finding.hint(), line.append(",\"hint\":"));
                out.write(line.append("}\n").toString());
            }
        };
        AtomicFile.beside(file, AtomicFile.text(lines)).moveIfOther();
    }
}
