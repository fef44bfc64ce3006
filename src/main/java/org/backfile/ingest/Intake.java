package org.backfile.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.backfile.article.Address;
import org.backfile.article.Article;
import org.backfile.content.ArticleFile;
import org.backfile.copies.TextFingerprint;
import org.backfile.ingest.picture.Pictures;
import org.backfile.ingest.state.FileHash;
import org.backfile.ingest.state.ImportJournal;
import org.backfile.ingest.state.JournalWriter;
import org.backfile.ingest.state.Ledger;
import org.backfile.ingest.state.SourceRecord;
import org.backfile.parse.ArticleParser;
import org.backfile.parse.Noise;
import org.backfile.parse.Parsed;
import org.backfile.raw.Raw;
import org.backfile.raw.RawFile;
import org.backfile.redaction.TakenDown;
import org.backfile.report.Progress;
import org.backfile.source.SourceFolder;
import org.backfile.work.Cores;

/** Reads and parses raw files on all cores; what they give waits in the journal until all are known. */
final class Intake {
    /** From here on a file waits until no other long one is being worked on, so that memory has a bound. */
    private static final long LONG = 4L << 20;

    private final SourceFolder folder;
    private final LocalDate today;
    private final TakenDown takenDown;
    private final Noise noise;
    private final Rereading rereading;
    private final Topics topics;
    private final ImportJournal journal;
    private final Pictures pictures;
    private final Progress progress;
    private final Recurrence recurrence;
    private final Semaphore oneLongFile = new Semaphore(1);
    private IntakeResult taken = new IntakeResult(new SourceRecord[0], new ImportJournal.Place[0], 0, false);

    /** @param files how many there are */
    Intake(
            SourceFolder folder,
            int files,
            Ingest.Options options,
            Noise noise,
            Topics topics,
            ImportJournal journal,
            Pictures pictures,
            Progress progress) {
        this.folder = folder;
        this.today = options.today();
        this.takenDown = options.takenDown();
        this.noise = noise;
        var parser = new ArticleParser(options.today(), noise.fresh());
        this.rereading =
                new Rereading(folder, new RawParsing(parser, pictures, takenDown, UnaryOperator.identity()), journal);
        this.topics = topics;
        this.journal = journal;
        this.pictures = pictures;
        this.progress = progress;
        this.recurrence = new Recurrence(files);
    }

    /**
     * @param known what is known of files; those that have not changed since are not read
     */
    IntakeResult take(List<RawFile> files, Map<String, SourceRecord> known, int threads) {
        var facts = new SourceRecord[files.size()];
        var places = new ImportJournal.Place[files.size()];
        Arrays.fill(places, ImportJournal.Place.NONE);
        int[] open = new int[files.size()];
        int count = 0;
        for (int i = 0; i < facts.length; i++) {
            RawFile file = files.get(i);
            SourceRecord before = known.get(file.path());
            // What stands in the journal has not got to all its places, even if it got into the cache.
            boolean isOpen = journal.kept().containsKey(file.path());
            if (before != null
                    && !isOpen
                    && before.areOf(file.size(), file.modified())
                    && !isWorthAnotherLook(before)) {
                facts[i] = before;
            } else {
                open[count++] = i;
            }
        }
        progress.step(facts.length - count);
        int[] todo = Arrays.copyOf(open, count);
        var read = new AtomicInteger();
        var touched = new AtomicBoolean();
        Cores.share(threads, todo.length, progress, shares -> {
            try (var reader = new Reader(files, known, facts, places)) {
                for (int i = shares.next(); i >= 0; i = shares.next()) {
                    reader.take(todo[i]);
                }
                read.addAndGet(reader.read);
                touched.compareAndSet(false, reader.touched);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        taken = new IntakeResult(facts, places, read.get(), touched.get());
        return taken;
    }

    /** Whether a file that has not changed may give more than before: its pictures have come, or the owner names a day. */
    private boolean isWorthAnotherLook(SourceRecord before) {
        return before.isRejected() ? folder.hasOwnersDay() : pictures.mayHaveCome(before.findings());
    }

    /** One thread's work. */
    private final class Reader implements AutoCloseable {
        private final List<RawFile> files;
        private final Map<String, SourceRecord> known;
        private final SourceRecord[] facts;
        private final ImportJournal.Place[] places;
        private final TextFingerprint fingerprint = new TextFingerprint();
        private final Noise rules = noise.fresh();
        private final RawParsing parsing =
                new RawParsing(new ArticleParser(today, rules), pictures, takenDown, Intake.this::withTopics);
        private final JournalWriter writer;
        private int read;
        private boolean touched;

        Reader(List<RawFile> files, Map<String, SourceRecord> known, SourceRecord[] facts, ImportJournal.Place[] places)
                throws IOException {
            this.files = files;
            this.known = known;
            this.facts = facts;
            this.places = places;
            this.writer = journal.writer();
        }

        void take(int index) throws IOException {
            RawFile file = files.get(index);
            ImportJournal.Entry kept = journal.kept().get(file.path());
            if (kept != null && kept.facts().areOf(file.size(), file.modified()) && journal.isWhole(kept)) {
                remember(index, kept);
                return;
            }
            boolean isLong = file.size() > LONG;
            if (isLong) {
                oneLongFile.acquireUninterruptibly();
            }
            try {
                read(index, file);
            } finally {
                if (isLong) {
                    oneLongFile.release();
                }
            }
        }

        private void remember(int index, ImportJournal.Entry kept) {
            facts[index] = kept.facts();
            places[index] = kept.place();
            if (!kept.facts().isRejected()) {
                ArticleFile.read(kept.facts().wanted(), journal.article(kept.place()))
                        .ifPresent(recurrence::see);
            }
        }

        private void read(int index, RawFile file) throws IOException {
            Raw raw = folder.read(file);
            SourceRecord before = known.get(file.path());
            if (before != null
                    && raw instanceof Raw.Text text
                    && text.sha256().equals(before.sha256())
                    && !isWorthAnotherLook(before)) {
                facts[index] = before.touched(file.size(), file.modified());
                touched = true;
                return;
            }
            read++;
            if (raw instanceof Raw.Text text) {
                Parsed whole = parsing.whole(text);
                Parsed parsed = parsing.settled(whole, text);
                if (whole instanceof Parsed.Accepted all && parsed instanceof Parsed.Accepted accepted) {
                    accept(index, file, text.sha256(), accepted, all.article());
                } else {
                    reject(index, file, text.sha256(), new Parsed.Rejected(parsed.findings()));
                }
            } else if (raw instanceof Raw.NoText none) {
                reject(index, file, none.sha256(), new Parsed.Rejected(none.findings()));
            }
        }

        /** @param whole the article with what was taken down: it stays a copy of those of which it was one */
        private void accept(int index, RawFile file, String sha256, Parsed.Accepted accepted, Article whole)
                throws IOException {
            Article article = accepted.article();
            byte[] bytes = ArticleFile.write(article);
            String address = Address.normal(article.header().source());
            fingerprint.read(whole);
            recurrence.see(article);
            facts[index] = new SourceRecord(
                    file.path(),
                    file.size(),
                    file.modified(),
                    sha256,
                    article.path(),
                    address.isEmpty() ? 0 : TextFingerprint.hash(address),
                    fingerprint.text(),
                    fingerprint.words(),
                    fingerprint.signature(),
                    FileHash.of(bytes),
                    article.isRich(),
                    rules.takeUsed(),
                    accepted.findings());
            places[index] = writer.add(facts[index], bytes, Ledger.rest(sha256, accepted));
        }

        private void reject(int index, RawFile file, String sha256, Parsed.Rejected rejected) throws IOException {
            // What could not be read may be readable next time, though neither size nor time tell.
            long modified = sha256.isEmpty() ? Long.MIN_VALUE : file.modified();
            facts[index] = SourceRecord.rejected(
                    file.path(), file.size(), modified, sha256, rules.takeUsed(), rejected.findings());
            places[index] = writer.add(facts[index], new byte[0], Ledger.rest(sha256, rejected));
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    /** What recurred in the articles that were read. */
    Recurrence recurrence() {
        return recurrence;
    }

    /**
     * Reads a file again, without topics, for the few that are needed once more.
     *
     * @throws ChangedRawFile if it has changed since
     */
    Parsed.Accepted again(SourceRecord facts) {
        return rereading.accepted(facts, taken);
    }

    /** The same with what was taken down, to be compared and not to be kept. */
    Article whole(SourceRecord facts) {
        return rereading.whole(facts, taken);
    }

    /** The line of the ledger of a file that this run did not read; empty if the file has changed since. */
    byte[] ledgerAgain(SourceRecord facts) {
        return rereading.ledger(facts);
    }

    /**
     * The same without the files that have changed since they were listed, and which the run needs to read again: it goes
     * on as if they could not be read.
     *
     * @param changed one of them
     */
    IntakeResult without(String changed) {
        taken = rereading.without(taken, changed);
        return taken;
    }

    Pictures pictures() {
        return pictures;
    }

    /** All that was read. */
    IntakeResult taken() {
        return taken;
    }

    /** Whether a raw file is in what is to be imported. */
    boolean isMeant(String raw) {
        return folder.isMeant(raw);
    }

    /** The same article with its topics, behind those that its publisher gave it. */
    Article withTopics(Article article) {
        List<String> labels = topics.of(article);
        return labels.isEmpty()
                ? article
                : new Article(article.path(), article.header().withMoreTags(labels), article.body());
    }
}
