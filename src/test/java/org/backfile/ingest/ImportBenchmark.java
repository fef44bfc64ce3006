package org.backfile.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import org.backfile.report.Progress;

/** An import without topics, as {@code bench/import} runs it to tell what the rest costs: raw folder, site folder. */
public final class ImportBenchmark {
    private ImportBenchmark() {}

    public static void main(String[] args) {
        var options = Ingest.Options.of(Path.of(args[0]), Path.of(args[1]), LocalDate.of(2026, 1, 1));
        Ingest.Result result = new Ingest(options, Topics.NONE, Progress.NONE).run();
        System.out.println(result.written() + " written, " + result.duplicates() + " duplicates, " + result.rejected()
                + " rejected: " + result.stages());
    }
}
