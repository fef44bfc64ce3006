package org.backfile.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.backfile.ingest.picture.Pictures;
import org.backfile.ingest.publish.DryRun;
import org.backfile.ingest.publish.NewArticles;
import org.backfile.ingest.publish.Publication;
import org.backfile.ingest.publish.Replaced;
import org.backfile.ingest.state.Cache;
import org.backfile.ingest.state.History;
import org.backfile.ingest.state.ImportJournal;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.Ledger;
import org.backfile.ingest.state.PlanFile;
import org.backfile.ingest.state.ReportFile;
import org.backfile.ingest.state.SourceRecord;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.StateSums;
import org.backfile.raw.RawFile;
import org.backfile.raw.RawFolder;
import org.backfile.redaction.TakenDown;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.source.SourceFolder;
import org.backfile.version.Versions;
import org.backfile.work.Cores;
import org.backfile.work.Lock;

/** One import, from the listing of the raw folder to the report. */
final class ImportRun {
    private final Ingest.Options options;
    private final Topics topics;
    private final Progress progress;
    private final ImportLayout layout;
    private final SourceFolder folder;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Duration> stages = new LinkedHashMap<>();
    private long stageStart = System.nanoTime();
    private String stage = "";
    private int leftOut;

    ImportRun(Ingest.Options options, Topics topics, Progress progress) {
        this.options = options;
        this.topics = topics;
        this.progress = progress;
        this.layout = new ImportLayout(options.content(), options.state());
        this.folder = new SourceFolder(new RawFolder(options.raw()), layout.records(), options.source());
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
        Files.createDirectories(layout.state());
        try (FileChannel lock = Lock.take(layout.lock(), "import into")) {
            Objects.requireNonNull(lock); // held to the end
            return lockedSteps();
        }
    }

    private Ingest.Result lockedSteps() throws IOException {
        stage("finding raw files", -1);
        NoiseFile noise = NoiseFile.read(options.noise());
        String version = ParserVersion.of(noise, topics, options);
        var loaded = new AtomicReference<PreviousImports>();
        List<RawFile> files = list(version, loaded);
        PreviousImports past = Objects.requireNonNull(loaded.get());
        findings.addAll(noise.findings());
        findings.addAll(past.history().findings());
        if (!options.dryRun()) {
            new Replaced(layout).settle(past.history()); // what cannot be settled is told of at the end
        }
        if (!Files.exists(layout.ignore())) {
            AtomicFile.replaceText(layout.ignore(), out -> out.write("*\n!.gitignore\n!articles.tsv\n!added.tsv\n"));
        }
        try (ImportJournal journal = ImportJournal.open(layout, version)) {
            var pictures = new Pictures(folder, options.media(), layout, options.dryRun());
            var intake = new Intake(folder, files.size(), options, noise.noise(), topics, journal, pictures, progress);
            return steps(files, past, journal, version, intake, noise);
        }
    }

    /** Lists the raw files, while another core loads what is known of them, or begins to compile if nothing is. */
    private List<RawFile> list(String version, AtomicReference<PreviousImports> past) {
        var headStart = new ImportWarmup();
        Runnable meanwhile = () -> {
            try {
                var loaded = PreviousImports.load(layout, version);
                past.set(loaded);
                if (loaded.facts().isEmpty()) {
                    headStart.take();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        RawFolder.Listing listing = Cores.beside(meanwhile, () -> {
            try {
                return folder.list(options.all());
            } finally {
                headStart.end();
            }
        });
        findings.addAll(listing.findings());
        return new ArrayList<>(listing.files());
    }

    private Ingest.Result steps(
            List<RawFile> files,
            PreviousImports past,
            ImportJournal journal,
            String version,
            Intake intake,
            NoiseFile noise)
            throws IOException {
        stage("reading raw files", files.size());
        Map<String, SourceRecord> cached = past.facts();
        IntakeResult taken = intake.take(files, cached, options.threads());
        files.clear(); // as what was read of them takes the memory
        topics.forget();
        int rejected = taken.rejected(true);
        leftOut = taken.rejected(false);
        if (options.maxRejects() >= 0 && rejected > options.maxRejects()) {
            findings.add(Finding.error(
                    Ingest.GAVE_UP,
                    "",
                    0,
                    rejected + " files were rejected where " + options.maxRejects()
                            + " are allowed; nothing was written",
                    "correct them, or allow more with --max-rejects"));
            journal.delete(layout);
            intake.pictures().forget();
            return result(taken, Publication.Counts.NONE, rejected);
        }

        stage("finding duplicates", -1);
        Recurrence.Proposals proposals = intake.recurrence().propose(layout.noiseCandidates(), taken.isAllNew());
        List<AtomicFile> cache = new ArrayList<>();
        // Duplicates are found by one thread: another has time to write this.
        SourceRecord[] read = taken.facts();
        Runnable caching = taken.isKnown() && cached.size() == read.length
                ? () -> {}
                : StateWriting.adding(cache, () -> Cache.save(layout.cache(), version, proposals.checksum(), read));
        Plan plan = Cores.beside(caching, () -> plan(intake, past.history(), journal));

        if (options.dryRun()) {
            return result(taken, compared(intake, plan, past.history(), journal, cache), rejected);
        }
        stage("writing articles", plan.pages().size());
        Publication.Counts counts = write(intake, plan, past.history(), journal);

        stage("writing the report", -1);
        proposals.write(layout.noiseCandidates());
        tellOfNoise(taken, proposals, noise);
        // What stands in the cache is not read again: all else has to be in its place before.
        journal.delete(layout);
        for (AtomicFile file : cache) {
            file.move();
        }
        return result(taken, counts, rejected);
    }

    /** What a run that only looks would write; nothing of it stays. */
    private Publication.Counts compared(
            Intake intake, Plan plan, History history, ImportJournal journal, List<AtomicFile> cache)
            throws IOException {
        stage("comparing articles", plan.pages().size());
        Publication.Counts would = new DryRun(layout, history, journal).of(plan.pages());
        journal.delete(layout);
        intake.pictures().forget();
        for (AtomicFile file : cache) {
            file.forget();
        }
        return would;
    }

    /** Who gets which page. Files that change meanwhile are left out. */
    private Plan plan(Intake intake, History history, ImportJournal journal) {
        IntakeResult taken = intake.taken();
        int before = findings.size();
        while (true) {
            try {
                var composer = new Composer(taken.facts(), intake, journal, findings);
                return Plan.of(taken, history, intake, composer, layout, options.raw(), findings, options.threads());
            } catch (ChangedRawFile e) {
                findings.subList(before, findings.size()).clear();
                taken = intake.without(e.raw());
                for (SourceRecord facts : taken.facts()) {
                    if (facts.findings().stream().anyMatch(Rereading::isOfChange)) {
                        findings.addAll(facts.findings());
                    }
                }
            }
        }
    }

    /** Of rules that drop nothing, in which something may be wrong, and of lines that may be wanted as rules. */
    private void tellOfNoise(IntakeResult taken, Recurrence.Proposals proposals, NoiseFile noise) throws IOException {
        Files.deleteIfExists(layout.oldUnusedRules());
        String file = options.noise().getFileName().toString();
        findings.addAll(noise.unused(file, taken.facts()));
        proposals.finding(layout.noiseCandidates(), file).ifPresent(findings::add);
    }

    /** Writes articles and, beside, what is known of them; the latter gets in its place when all of the former are. */
    private Publication.Counts write(Intake intake, Plan plan, History history, ImportJournal journal)
            throws IOException {
        List<Runnable> meanwhile = new ArrayList<>();
        List<AtomicFile> ledger = new ArrayList<>();
        if (plan.hasNews()) {
            List<ImportRecord> known = plan.known();
            PlanFile.write(layout.plan(), known, history.renames(), history.attempts(plan.pages()));
            var lines = new FreshLines(intake, plan, journal, layout);
            meanwhile.add(StateWriting.adding(ledger, () -> Ledger.merge(layout.ledger(), known, lines)));
        }
        intake.pictures().publish();
        var publication = new Publication(layout, history, journal, keeper(), progress, findings);
        Publication.Counts counts = publication.publish(plan.pages(), options.threads(), meanwhile);
        if (plan.hasNews()) {
            NewArticles.remember(layout, options.today(), plan.known(), history);
            PlanFile.settle(layout);
        }
        for (AtomicFile file : ledger) {
            file.move();
        }
        return counts;
    }

    /** Keeps what others take the place of, if that is wanted. */
    private Publication.Keeper keeper() {
        return (path, before, after) -> options.versions()
                ? Versions.keep(options.site(), path, options.today(), before, after)
                : Optional.empty();
    }

    private Ingest.Result result(IntakeResult taken, Publication.Counts counts, int rejected) throws IOException {
        // Not before now: there may be very many, and they are where they take little memory.
        List<Finding> all = Stream.concat(findings.stream(), taken.findings())
                .map(finding -> options.strict() ? finding.strict() : finding)
                .sorted()
                .toList();
        if (!options.dryRun()) {
            ReportFile.write(layout.report(), all);
            // What is stored of an export's records is all of each: where some was taken down nothing of it may stay.
            for (Finding each : all) {
                if (each.rule().equals(TakenDown.RULE)) {
                    folder.delete(each.file());
                }
            }
            StateSums.renew(layout.state(), ImportLayout::isOfImport);
        }
        stage("", 0);
        return new Ingest.Result(
                taken.facts().length,
                taken.read(),
                counts.written(),
                counts.unchanged(),
                counts.duplicates(),
                rejected,
                leftOut,
                counts.conflicts(),
                all,
                stages);
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
