package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.backfile.ingest.picture.Pictures;
import org.backfile.ingest.state.ImportJournal;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.raw.RawFile;
import org.backfile.raw.RawFolder;
import org.backfile.report.Progress;
import org.backfile.source.SourceFolder;
import org.backfile.work.Share;

/**
 * What of an import can be done apart: a share of the raw files is read and parsed, and what comes of it is left in the
 * journal, as a run leaves it that is killed. The next import goes on from there.
 */
final class ImportShare {
    private final Ingest.Options options;
    private final Topics topics;
    private final Progress progress;
    private final ImportLayout layout;
    private final SourceFolder folder;

    ImportShare(Ingest.Options options, Topics topics, Progress progress) {
        this.options = options;
        this.topics = topics;
        this.progress = progress;
        this.layout = new ImportLayout(options.content(), options.state());
        this.folder = new SourceFolder(new RawFolder(options.raw()), layout.records(), options.source());
    }

    /** Reads it; how many files that were. */
    int read(Share share) throws IOException {
        Files.createDirectories(layout.state());
        progress.stage("finding raw files", -1);
        // With it the records of exports are stored, which the shares then find.
        List<RawFile> all = folder.list(options.all()).files();
        if (share.isPreparation()) {
            return 0;
        }
        NoiseFile noise = NoiseFile.read(options.noise());
        String version = ParserVersion.of(noise, topics, options);
        var past = PreviousImports.load(layout, version);
        List<RawFile> own = all.subList(share.from(all.size()), share.to(all.size()));
        progress.stage("reading raw files", own.size());
        try (var journal = ImportJournal.apart(layout, version, share.number())) {
            var pictures = new Pictures(folder, options.media(), layout, options.dryRun());
            var intake = new Intake(folder, own.size(), options, noise.noise(), topics, journal, pictures, progress);
            int read = intake.take(own, past.facts(), 1).read();
            journal.publish();
            return read;
        }
    }
}
