package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.PublishedFiles;
import org.backfile.media.MediaOptions;
import org.backfile.parse.ArticleParser;
import org.backfile.redaction.TakenDown;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.Severity;
import org.backfile.report.UserError;
import org.backfile.source.SourceOptions;
import org.backfile.takedown.Takedowns;
import org.backfile.version.Versions;
import org.backfile.work.Cores;
import org.backfile.work.Share;

/**
 * Imports a folder of raw files: each article becomes a content file, broken files are reported, and a run that finds
 * nothing new changes nothing. The front door of its package.
 */
public final class Ingest {
    /** The rule of the finding that an import wrote nothing, for more files were rejected than are allowed. */
    public static final String GAVE_UP = "too-many-rejects";

    private final Options options;
    private final Topics topics;
    private final Progress progress;

    public Ingest(Options options, Topics topics, Progress progress) {
        this.options = options;
        this.topics = topics;
        this.progress = progress;
    }

    /**
     * What to import, and how.
     *
     * @param raw the folder of raw files
     * @param content the folder that JBake reads; made if it is not there
     * @param state where import keeps what it knows: {@code .backfile} in the site's folder; made if it is not there
     * @param noise the file of the owner's rules on lines to drop; need not be there
     * @param own folders and files of the site's own, beside those above: no raw files are looked for in them
     * @param today articles of later days are reported
     * @param strict whether warnings count as errors
     * @param maxRejects if more files than that are rejected, nothing is written; -1 for no limit
     * @param threads how many to work with
     * @param source what the owner says of the files in the raw folder
     * @param media what is kept of pictures
     * @param versions whether texts are kept that others take the place of
     * @param dryRun whether no article is written, and nothing is remembered of the run
     */
    public record Options(
            Path raw,
            Path content,
            Path state,
            Path noise,
            List<Path> own,
            LocalDate today,
            boolean strict,
            long maxRejects,
            int threads,
            SourceOptions source,
            MediaOptions media,
            boolean versions,
            boolean dryRun) {
        private static final String OUTPUT = "output";
        /** Folders of a site's that raw files may well be kept in. */
        private static final List<String> SHARED = List.of("templates", "assets");

        public Options {
            own = List.copyOf(own);
            source = source.withPictures(media.isEnabled() ? media.largest() : 0);
        }

        /** The usual places in a site's folder, all cores, and no limits. */
        public static Options of(Path raw, Path site, LocalDate today) {
            return new Options(
                    raw,
                    site.resolve("content"),
                    site.resolve(".backfile"),
                    site.resolve("noise.txt"),
                    List.of(
                            site.resolve(OUTPUT),
                            site.resolve(SHARED.get(0)),
                            site.resolve(SHARED.get(1)),
                            site.resolve(Versions.FOLDER),
                            site.resolve(Takedowns.FOLDER)),
                    today,
                    false,
                    -1,
                    Cores.count(),
                    SourceOptions.NONE,
                    MediaOptions.of(site.resolve(SHARED.get(1))),
                    true,
                    false);
        }

        /** The site's folder. */
        Path site() {
            return state.toAbsolutePath().resolveSibling("");
        }

        /** What was taken down, and is to stay out. */
        TakenDown takenDown() {
            return TakenDown.of(site(), new PublishedFiles(new ImportLayout(content, state))::has);
        }

        /** Of what is read beside raw files: where it changes they are read again. */
        String version() {
            long stamp = Takedowns.read(site()).stamp();
            return media.version() + (stamp == 0 ? "" : " " + stamp);
        }

        /** What understands raw files, with the owner's rules on lines to drop in mind. */
        public ArticleParser parser() {
            return new ArticleParser(today, NoiseFile.read(noise).noise());
        }

        /** The site's own folders and files, all of them. */
        List<Path> all() {
            Path here = raw.toAbsolutePath().normalize();
            var all = new ArrayList<Path>(List.of(content, state, noise));
            for (Path each : own) {
                boolean isShared = SHARED.contains(String.valueOf(each.getFileName()));
                if (!isShared || !here.startsWith(each.toAbsolutePath().normalize())) {
                    all.add(each);
                }
            }
            return all;
        }

        /** With further folders or files that are the site's own. */
        public Options withOwn(List<Path> more) {
            var all = new ArrayList<Path>(own);
            all.addAll(more);
            return with(parts -> parts.own = all);
        }

        public Options withStrict(boolean value) {
            return with(parts -> parts.strict = value);
        }

        public Options withMaxRejects(long value) {
            return with(parts -> parts.maxRejects = value);
        }

        public Options withThreads(int value) {
            return with(parts -> parts.threads = value);
        }

        /** Of some files only, or told what they are. */
        public Options withSource(SourceOptions value) {
            return with(parts -> parts.source = value);
        }

        public Options withMedia(MediaOptions value) {
            return with(parts -> parts.media = value);
        }

        public Options withVersions(boolean value) {
            return with(parts -> parts.versions = value);
        }

        /** To see what an import would do. */
        public Options withDryRun(boolean value) {
            return with(parts -> parts.dryRun = value);
        }

        public Options withContent(Path value) {
            return with(parts -> parts.content = value);
        }

        private Options with(Consumer<Parts> change) {
            var parts = new Parts(this);
            change.accept(parts);
            return new Options(
                    raw,
                    parts.content,
                    state,
                    noise,
                    parts.own,
                    today,
                    parts.strict,
                    parts.maxRejects,
                    parts.threads,
                    parts.source,
                    parts.media,
                    parts.versions,
                    parts.dryRun);
        }

        /** Those of the options that can be others, while one of them changes. */
        private static final class Parts {
            private Path content;
            private List<Path> own;
            private boolean strict;
            private long maxRejects;
            private int threads;
            private SourceOptions source;
            private MediaOptions media;
            private boolean versions;
            private boolean dryRun;

            Parts(Options of) {
                content = of.content;
                own = of.own;
                strict = of.strict;
                maxRejects = of.maxRejects;
                threads = of.threads;
                source = of.source;
                media = of.media;
                versions = of.versions;
                dryRun = of.dryRun;
            }
        }
    }

    /**
     * What a run did.
     *
     * @param files raw files in the folder
     * @param read of them, those that were new or changed
     * @param written articles written or replaced
     * @param unchanged articles that were left as they are
     * @param duplicates files that have no page because another has their article
     * @param rejected files that hold no article we understand
     * @param leftOut pages and the like that are no articles, and are not meant to be
     * @param conflicts articles that both a person and their raw file changed
     * @param findings sorted; under {@link Options#strict} no warnings, for they are errors
     * @param stages how long each took, in order
     */
    public record Result(
            int files,
            int read,
            int written,
            int unchanged,
            int duplicates,
            int rejected,
            int leftOut,
            int conflicts,
            List<Finding> findings,
            Map<String, Duration> stages) {
        public Result {
            findings = List.copyOf(findings);
            stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        }

        /** Whether there is an error to act on. */
        public boolean hasErrors() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    /**
     * Imports.
     *
     * @throws org.backfile.report.UserError if a folder is not there, or a file of import's own is broken
     */
    public Result run() {
        return new ImportRun(options, topics, progress).run();
    }

    /**
     * Reads a share of the raw files, and leaves what comes of them to the next {@link #run}, which finds it as if it had
     * been killed itself. Shares may be read in any order, at once and twice, on any machine that has the same folders;
     * share 0 before them.
     *
     * @return how many files were read
     * @throws org.backfile.report.UserError if a folder is not there, or cannot be written
     */
    public int read(Share share) {
        try {
            return new ImportShare(options, topics, progress).read(share);
        } catch (IOException e) {
            throw new UserError(
                    "Share " + share + " cannot be left in " + options.state(),
                    "see that the disk is not full, that you may write there, and that no other import runs",
                    e);
        }
    }
}
