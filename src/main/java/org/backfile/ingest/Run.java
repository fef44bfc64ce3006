package org.backfile.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.backfile.parse.ArticleParser;
import org.backfile.raw.RawFolder;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.Severity;
import org.backfile.report.UserError;
import org.backfile.work.Cores;
import org.backfile.work.Lock;

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
        var folder = new RawFolder(options.raw());
        Files.createDirectories(layout.state());
        FileChannel lock = Lock.take(layout.lock(), "import into");
        try {
            return steps(folder);
        } finally {
            lock.close();
        }
    }

    private Ingest.Result steps(RawFolder folder) throws IOException {
        stage("finding raw files", -1);
        NoiseFile noise = NoiseFile.read(options.noise());
        String version = Version.NAME + " " + noise.version() + " " + topics.version();
        var loaded = new AtomicReference<Past>();
        RawFolder.Listing listing = listing(folder, version, loaded);
        Past past = Objects.requireNonNull(loaded.get());
        findings.addAll(listing.findings());
        if (!Files.exists(layout.ignore())) {
            Files.writeString(layout.ignore(), "*\n!.gitignore\n!articles.tsv\n");
        }
        try (Journal journal = Journal.open(layout, version)) {
            var parser = new ArticleParser(options.today(), noise.noise());
            var intake = new Intake(folder, listing.files().size(), parser, topics, journal, progress);
            return steps(listing, past, journal, version, intake, noise);
        }
    }

    /** Lists the raw files, while another core loads what is known of them, or begins to compile if nothing is. */
    private RawFolder.Listing listing(RawFolder folder, String version, AtomicReference<Past> past) {
        var headStart = new HeadStart();
        Runnable meanwhile = () -> {
            try {
                past.set(Past.load(layout, version));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (past.get().facts().isEmpty()) {
                headStart.take();
            }
        };
        return Cores.beside(meanwhile, () -> {
            try {
                return folder.list();
            } finally {
                headStart.end();
            }
        });
    }

    private Ingest.Result steps(
            RawFolder.Listing listing, Past past, Journal journal, String version, Intake intake, NoiseFile noise)
            throws IOException {
        stage("reading raw files", listing.files().size());
        Map<String, Facts> cached = past.facts();
        Intake.Taken taken = intake.take(listing.files(), cached, options.threads());
        int rejected = 0;
        for (Facts facts : taken.facts()) {
            findings.addAll(facts.findings());
            rejected += facts.isRejected() ? 1 : 0;
        }
        if (options.maxRejects() >= 0 && rejected > options.maxRejects()) {
            findings.add(Finding.error(
                    Ingest.GAVE_UP,
                    "",
                    0,
                    rejected + " files were rejected where " + options.maxRejects()
                            + " are allowed; nothing was written",
                    "correct them, or allow more with --max-rejects"));
            journal.delete(layout);
            return result(taken, Publication.Counts.NONE, rejected);
        }

        stage("finding duplicates", -1);
        List<Beside> ready = new ArrayList<>();
        // Duplicates are found by one thread: another has time to write this.
        Runnable caching = taken.isKnown() && cached.size() == taken.facts().length
                ? () -> {}
                : adding(ready, () -> Cache.save(layout.cache(), version, taken.facts()));
        var composer = new Composer(taken.facts(), intake, journal, findings);
        Plan plan = Cores.beside(
                caching,
                () -> Plan.of(
                        taken, past.history(), intake, composer, layout, options.raw(), findings, options.threads()));

        stage("writing articles", plan.pages().size());
        Publication.Counts counts = write(taken, plan, past.history(), journal, ready);

        stage("writing the report", -1);
        tellOfNoise(taken, intake.recurrence(), noise);
        journal.delete(layout);
        return result(taken, counts, rejected);
    }

    /** Of rules that drop nothing, in which something may be wrong, and of lines that may be wanted as rules. */
    private void tellOfNoise(Intake.Taken taken, Recurrence recurrence, NoiseFile noise) throws IOException {
        String file = options.noise().getFileName().toString();
        boolean all = taken.read() == taken.facts().length;
        for (int rule : new UnusedRules(layout.unusedRules()).after(noise, all)) {
            findings.add(Finding.note(
                    "noise-unused", file, rule, "This rule drops no line", "see that it is written as the lines are"));
        }
        int proposed = recurrence.propose(layout.noiseCandidates(), taken.isAllNew());
        if (proposed > 0) {
            findings.add(Finding.note(
                    "noise-proposed",
                    layout.state().getFileName() + "/"
                            + layout.noiseCandidates().getFileName(),
                    0,
                    "Holds " + proposed + " lines that recur word for word in a publisher's articles",
                    "copy those that are to go to " + file));
        }
    }

    /** Writes articles and, beside, what is known of them; the latter gets in its place when all of the former are. */
    private Publication.Counts write(
            Intake.Taken taken, Plan plan, History history, Journal journal, List<Beside> ready) throws IOException {
        List<Runnable> meanwhile = new ArrayList<>();
        if (plan.hasNews()) {
            List<Known> known = plan.known();
            State.save(layout.plan(), known);
            meanwhile.add(adding(ready, () -> Ledger.merge(layout.ledger(), known, fresh(taken, plan, journal))));
        }
        var publication = new Publication(layout, history, journal, progress, findings);
        Publication.Counts counts = publication.publish(plan.pages(), options.threads(), meanwhile);
        if (plan.hasNews()) {
            Files.move(
                    layout.plan(),
                    layout.articles(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        for (Beside file : ready) {
            file.move();
        }
        return counts;
    }

    private static Ledger.Fresh fresh(Intake.Taken taken, Plan plan, Journal journal) {
        return new Ledger.Fresh() {
            @Override
            public byte[] rest(String raw) {
                int index = taken.indexOf(raw);
                return index < 0 || !taken.isNew(index) ? new byte[0] : journal.line(taken.places()[index]);
            }

            @Override
            public byte[] own(String raw) {
                Journal.Place place = plan.ownTexts().get(raw);
                return place == null ? new byte[0] : journal.article(place);
            }
        };
    }

    /** Writes a file of import's own beside its place. */
    @FunctionalInterface
    private interface Writing {
        Beside write() throws IOException;
    }

    private static Runnable adding(List<Beside> ready, Writing writing) {
        return () -> {
            try {
                Beside file = writing.write();
                synchronized (ready) {
                    ready.add(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private Ingest.Result result(Intake.Taken taken, Publication.Counts counts, int rejected) throws IOException {
        List<Finding> all = options.strict() ? strict(findings) : findings;
        Collections.sort(all);
        Report.write(layout.report(), all);
        stage("", 0);
        return new Ingest.Result(
                taken.facts().length,
                taken.read(),
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
