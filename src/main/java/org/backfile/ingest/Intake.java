package org.backfile.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.article.Address;
import org.backfile.article.Article;
import org.backfile.content.ArticleFile;
import org.backfile.parse.ArticleParser;
import org.backfile.parse.Parsed;
import org.backfile.raw.Raw;
import org.backfile.raw.RawFile;
import org.backfile.raw.RawFolder;
import org.backfile.report.Finding;
import org.backfile.report.Progress;

/** Reads and parses raw files on all cores; the articles wait in the staging folder until all are known. */
final class Intake {
    private static final int BATCH = Batch.SIZE;

    /** From here on a file waits until no other long one is being worked on, so that memory has a bound. */
    private static final long LONG = 4L << 20;

    private final RawFolder folder;
    private final ArticleParser parser;
    private final Topics topics;
    private final Layout layout;
    private final Progress progress;
    private final Recurrence recurrence = new Recurrence();
    private final Semaphore oneLongFile = new Semaphore(1);

    Intake(RawFolder folder, ArticleParser parser, Topics topics, Layout layout, Progress progress) {
        this.folder = folder;
        this.parser = parser;
        this.topics = topics;
        this.layout = layout;
        this.progress = progress;
    }

    /**
     * What became of the files.
     *
     * @param facts one for each file, in their order
     * @param isRead whether the file had to be read, by its place
     */
    record Taken(Facts[] facts, boolean[] isRead) {}

    /**
     * @param known what is known of files; those that have not changed since are not read
     */
    Taken take(List<RawFile> files, Map<String, Facts> known, int threads) {
        var taken = new Taken(new Facts[files.size()], new boolean[files.size()]);
        var batches = new AtomicInteger();
        Parallel.run(threads, () -> {
            var digest = sha256();
            var fingerprint = new Fingerprint();
            for (int from = batches.getAndIncrement() * BATCH;
                    from < files.size() && from >= 0;
                    from = batches.getAndIncrement() * BATCH) {
                int to = Math.min(files.size(), from + BATCH);
                batch(files, from, to, known, taken, digest, fingerprint);
                progress.step(to - from);
            }
        });
        return taken;
    }

    private void batch(
            List<RawFile> files,
            int from,
            int to,
            Map<String, Facts> known,
            Taken taken,
            MessageDigest digest,
            Fingerprint fingerprint) {
        Batch batch = new Batch(layout.staging(), from / BATCH);
        for (int i = from; i < to; i++) {
            RawFile file = files.get(i);
            Facts before = known.get(file.path());
            if (before != null && before.size() == file.size() && before.modified() == file.modified()) {
                taken.facts[i] = before;
                continue;
            }
            boolean isLong = file.size() > LONG;
            if (isLong) {
                oneLongFile.acquireUninterruptibly();
            }
            try {
                Raw raw = folder.read(file);
                if (before != null
                        && raw instanceof Raw.Text text
                        && text.sha256().equals(before.sha256())) {
                    taken.facts[i] = before.touched(file.size(), file.modified());
                } else {
                    taken.facts[i] = facts(file, raw, batch, i, digest, fingerprint);
                    taken.isRead[i] = true;
                }
            } finally {
                if (isLong) {
                    oneLongFile.release();
                }
            }
        }
        batch.close();
    }

    private Facts facts(RawFile file, Raw raw, Batch batch, int index, MessageDigest digest, Fingerprint fingerprint) {
        if (raw instanceof Raw.Text text) {
            Parsed parsed = parser.parse(text);
            batch.ledger(index, Ledger.rest(text.sha256(), parsed));
            if (parsed instanceof Parsed.Accepted accepted) {
                Article article = withTopics(accepted.article());
                byte[] bytes = ArticleFile.write(article);
                batch.stage(index, bytes);
                String address = Address.normal(article.header().source());
                fingerprint.read(article);
                recurrence.see(article);
                return new Facts(
                        file.path(),
                        file.size(),
                        file.modified(),
                        text.sha256(),
                        article.path(),
                        address.isEmpty() ? 0 : Fingerprint.hash(address),
                        fingerprint.text(),
                        fingerprint.words(),
                        fingerprint.bands(),
                        hash(bytes, digest),
                        accepted.findings());
            }
            return rejected(file, text.sha256(), parsed.findings());
        }
        Raw.NoText none = (Raw.NoText) raw;
        batch.ledger(index, Ledger.rest(none.sha256(), new Parsed.Rejected(none.findings())));
        return rejected(file, none.sha256(), none.findings());
    }

    private static Facts rejected(RawFile file, String sha256, List<Finding> findings) {
        // What could not be read may be readable next time, though neither size nor time tell.
        long modified = sha256.isEmpty() ? Long.MIN_VALUE : file.modified();
        return new Facts(file.path(), file.size(), modified, sha256, "", 0, 0, 0, new long[0], "", findings);
    }

    /** What recurred in the articles that were read. */
    Recurrence recurrence() {
        return recurrence;
    }

    /** Reads an article again, for the few that are needed once more. */
    Article again(Facts facts) {
        var file = new RawFile(facts.raw(), facts.size(), facts.modified());
        if (folder.read(file) instanceof Raw.Text text && parser.parse(text) instanceof Parsed.Accepted accepted) {
            return withTopics(accepted.article());
        }
        throw new UncheckedIOException(new IOException(facts.raw() + " changed while it was being imported"));
    }

    private Article withTopics(Article article) {
        List<String> labels = topics.of(article);
        return labels.isEmpty()
                ? article
                : new Article(article.path(), article.header().withTags(labels), article.body());
    }

    static String hash(byte[] bytes, MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(bytes), 0, 16);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    static String sha256Of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }
}
