package org.backfile.cli.terminal;

import java.io.PrintWriter;
import org.backfile.cli.terminal.Stages.Stage;
import org.backfile.report.Finding;

/** One line for each stage, when it has ended: for logs and pipes. */
public record Lines(PrintWriter err) implements Stages.View {
    @Override
    public void moved(String name, long done, long total) {}

    @Override
    public void ended(Stage stage) {
        err.println(line(stage));
    }

    @Override
    public void told(Finding finding) {
        err.println(line(finding));
    }

    static String line(Finding finding) {
        return Terminal.harmless(finding.toString());
    }

    /** {@code baking pages: 3000 in 2.1 s}. */
    static String line(Stage stage) {
        var count = stage.count() == 0 ? "" : stage.count() + " in ";
        return Terminal.harmless(stage.name()) + ": " + count + Durations.text(stage.time());
    }
}
