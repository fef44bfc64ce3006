package org.backfile.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backfile.cli.Parts.Demands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backfile import}: raw files become content that a person can edit. */
@Command(name = "import", description = "Turns raw files into content/, and leaves what you edited there alone.")
final class ImportCommand implements Callable<Integer> {
    private final Parts parts;
    private final Terminal terminal;

    @Parameters(paramLabel = "RAW_DIR", description = "The folder of raw .txt files; folders in it are read too.")
    @SuppressWarnings("NullAway.Init")
    private Path raw;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Limits limits = new Limits();

    @Mixin
    private final Measures measures = new Measures();

    @Mixin
    private final Talk talk = new Talk();

    ImportCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var from = Limits.rawFolder(raw);
        var site = folders.site();
        var demands = limits.demands();
        return measures.of(() -> new Run(terminal, talk, demands.strict(), measures.timings())
                .of(progress -> parts.importer().run(from, site, demands, progress)));
    }

    /** The options about what an import puts up with. */
    static final class Limits {
        @Option(names = "--strict", description = "Count warnings as errors.")
        private boolean strict;

        @Option(
                names = "--max-rejects",
                paramLabel = "N",
                description = "Give up, writing nothing, when more than N files are rejected (default: any number).")
        private int maxRejects = Integer.MAX_VALUE;

        Demands demands() {
            return new Demands(strict, maxRejects);
        }

        static Path rawFolder(Path raw) {
            return Folders.existing(raw, "the raw files", "name the folder that holds the raw .txt files");
        }
    }
}
