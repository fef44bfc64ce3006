package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.parse.ArticleParser;
import org.backfile.raw.RawFolder;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.Severity;
import org.backfile.report.UserError;

/** One import, from the listing of the raw folder to the report. */
final class Run {
    private final Ingest.Options options;
    private final Topics topics;
    private final Progress progress;
    private final Layout layout;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Duration> stages = new LinkedHashMap<>();
    private long stageStart = System.nanoTime();
    private String stage = "";

    Run(Ingest.Options options, Topics topics, Progress progress) {
        this.options = options;
        this.topics = topics;
        this.progress = progress;
        this.layout = new Layout(options.content(), options.state());
    }

    Ingest.Result run() {
        try {
            return steps();
        } catch (IOException e) {
            throw new UserError(
                    "Cannot write to " + options.content() + " or " + options.state(),
                    "see that the disk is not full and that you may write there",
                    e);
        }
    }

    private Ingest.Result steps() throws IOException {
        stage("finding raw files", -1);
        var folder = new RawFolder(options.raw());
        RawFolder.Listing listing = folder.list();
        findings.addAll(listing.findings());
        Files.createDirectories(layout.state());
        if (!Files.exists(layout.ignore())) {
            Files.writeString(layout.ignore(), "*\n!.gitignore\n!articles.tsv\n");
        }
        Staging.clear(layout);
        var history = History.load(layout);
        NoiseFile noise = NoiseFile.read(options.noise());
        String version = Version.NAME + " " + noise.version() + " " + topics.version();

        stage("reading raw files", listing.files().size());
        Map<String, Facts> cached = Cache.load(layout.cache(), version);
        var parser = new ArticleParser(options.today(), noise.noise());
        var intake = new Intake(folder, parser, topics, layout, progress);
        Intake.Taken taken = intake.take(listing.files(), cached, options.threads());
        int rejected = 0;
        int read = 0;
        for (int i = 0; i < taken.facts().length; i++) {
            findings.addAll(taken.facts()[i].findings());
            rejected += taken.facts()[i].isRejected() ? 1 : 0;
            read += taken.isRead()[i] ? 1 : 0;
        }
        if (options.maxRejects() >= 0 && rejected > options.maxRejects()) {
            findings.add(Finding.error(
                    "too-many-rejects",
                    "",
                    0,
                    rejected + " files were rejected where " + options.maxRejects()
                            + " are allowed; nothing was written",
                    "correct them, or allow more with --max-rejects"));
            Staging.clear(layout);
            return result(taken, read, Publication.Counts.NONE, rejected);
        }

        stage("finding duplicates", -1);
        var plan = Plan.of(taken, history, intake, layout, findings);

        stage("writing articles", plan.pages().size());
        var publication = new Publication(layout, history, progress, findings);
        Publication.Counts counts = publication.publish(plan, options.threads());

        stage("writing the report", -1);
        if (plan.hasNews()) {
            Ledger.merge(layout.ledger(), plan.known(), plan.ledger(layout));
        }
        if (read > 0 || cached.size() != taken.facts().length) {
            if (intake.recurrence().size() > 0) {
                intake.recurrence().write(layout.noiseCandidates());
            }
            Cache.save(layout.cache(), version, List.of(taken.facts()));
        }
        Staging.clear(layout);
        return result(taken, read, counts, rejected);
    }

    private Ingest.Result result(Intake.Taken taken, int read, Publication.Counts counts, int rejected)
            throws IOException {
        List<Finding> all = options.strict() ? strict(findings) : findings;
        Collections.sort(all);
        Report.write(layout.report(), all);
        stage("", 0);
        return new Ingest.Result(
                taken.facts().length,
                read,
                counts.written(),
                counts.unchanged(),
                counts.duplicates(),
                rejected,
                counts.conflicts(),
                all,
                stages);
    }

    private static List<Finding> strict(List<Finding> findings) {
        var strict = new ArrayList<Finding>(findings.size());
        for (Finding f : findings) {
            strict.add(
                    f.severity() == Severity.WARNING
                            ? Finding.error(f.rule(), f.file(), f.line(), f.what(), f.hint())
                            : f);
        }
        return strict;
    }

    private void stage(String name, long total) {
        long now = System.nanoTime();
        if (!stage.isEmpty()) {
            stages.put(stage, Duration.ofNanos(now - stageStart));
        }
        stage = name;
        stageStart = now;
        if (!name.isEmpty()) {
            progress.stage(name, total);
        }
    }
}
