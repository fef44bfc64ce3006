package org.backfile.bake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.authority.TermAddresses;
import org.backfile.authority.VocabularyFile;
import org.backfile.bake.files.HostingPlan;
import org.backfile.bake.jbake.ContentFolder;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.jbake.settings.SiteLayout;
import org.backfile.hosting.Host;
import org.backfile.message.Messages;
import org.backfile.output.BakeOutcome;
import org.backfile.output.BakeStamp;
import org.backfile.output.BakedFiles;
import org.backfile.output.Fingerprint;
import org.backfile.output.Output;
import org.backfile.output.OutputSize;
import org.backfile.permanence.PublishedAddresses;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.RenderTime;
import org.backfile.report.Severity;
import org.backfile.rights.Rights;
import org.backfile.takedown.Takedowns;
import org.backfile.work.Share;

/** Bakes a site: reads its content, renders every page, writes those that changed. */
public final class Bake {
    private Bake() {}

    /**
     * What a bake did.
     *
     * @param articles how many articles the site has; 0 if it is no archive
     * @param outcome what became of the files in the output folder
     * @param findings in order of the report
     * @param templates how long each took, the slowest first; empty if no page was drawn
     * @param size how much is in the output folder now
     */
    public record Result(
            int articles, BakeOutcome outcome, List<Finding> findings, List<RenderTime> templates, OutputSize size) {
        public Result {
            findings = List.copyOf(findings);
            templates = List.copyOf(templates);
        }
    }

    /**
     * The files and folders that a bake reads, whether they are there or not: whoever wants to know of changes looks at
     * them.
     *
     * @throws org.backfile.report.UserError if the site's settings cannot be used
     */
    public static List<Path> sources(Path folder, Path output) {
        SiteLayout layout = JBakeSite.open(folder, output, Instant.EPOCH).layout();
        return List.of(
                layout.content(),
                layout.templates(),
                layout.assets(),
                layout.data(),
                folder.resolve("jbake.properties"),
                folder.resolve(Messages.FOLDER),
                folder.resolve(VocabularyFile.NAME),
                folder.resolve(VocabularyFile.AUTHORS),
                folder.resolve(TermAddresses.NAME),
                folder.resolve(Rights.NAME),
                folder.resolve(Takedowns.NAME));
    }

    /**
     * Begins to load what a bake from nothing needs, on another core, and returns at once; does nothing if there was a bake
     * before. Need not be called.
     *
     * @param folder as for {@link #run}
     * @param output as for {@link #run}
     */
    public static void prepare(Path folder, Path output) {
        if (!BakedFiles.isKnown(output, folder.resolve(ArchiveBake.STATE))) {
            JBakeSite.prepare();
        }
    }

    /**
     * Bakes the site in a folder: an archive, if {@code jbake.properties} names a template for periods, and an ordinary
     * JBake site otherwise. One at a time in a JVM.
     *
     * @param folder of {@code jbake.properties}. What the bake remembers is written there, to the path's own file system;
     *     the site is read from the system's, as JBake does
     * @param output where pages go, to the path's own file system; made if it is not there
     * @param now what JBake's {@code published_date} says; archives do not ask
     * @throws org.backfile.report.UserError if a folder is missing, a setting cannot be used, or another bake is running
     */
    public static Result run(Path folder, Path output, Instant now, Progress progress) {
        return run(folder, output, Optional.empty(), now, progress);
    }

    /**
     * The same for a host.
     *
     * @param host where the site is to be put; empty if the settings say it, or nobody
     */
    public static Result run(Path folder, Path output, Optional<Host> host, Instant now, Progress progress) {
        Path state = folder.resolve(ArchiveBake.STATE);
        if (!BakedFiles.isKnown(output, state)) {
            // Where the settings are wrong no folder is to be made.
            JBakeSite site = JBakeSite.open(folder, output, now);
            OutputFolder.check(site.folder(), onDisk(output), site.layout());
            try (Output out = Output.open(output, state)) {
                return run(site, folder, out, Optional.empty(), host, progress);
            }
        }
        try (Output out = Output.open(output, state)) {
            BakeStamp last = out.stamp();
            Optional<Inputs> seen = SiteLayout.of(onDisk(folder), last.words())
                    .map(layout -> Inputs.of(onDisk(folder), layout, out.began()));
            if (seen.isPresent() && stamp(folder, seen.get(), host) == last.inputs() && out.isAsMade()) {
                BakeOutcome left = out.leave();
                return new Result(
                        last.articles(),
                        left,
                        last.findings(),
                        List.of(),
                        out.contents().size());
            }
            JBakeSite.prepare();
            JBakeSite site = JBakeSite.open(folder, output, now);
            OutputFolder.check(site.folder(), onDisk(output), site.layout());
            return run(site, folder, out, seen, host, progress);
        }
    }

    /**
     * Renders a share of an archive's pages, and leaves them to the next {@link #run}, which puts them where they belong, as
     * far as they are what it would make, and makes all else. Shares may be rendered in any order, at once and twice, on any
     * machine that has the same folders; share 0, which reads the headers and finds related articles, before them. One at a
     * time in a JVM.
     *
     * @param output the folder of the next run, of which no page is rendered that is there
     * @return how many pages were rendered
     * @throws org.backfile.report.UserError as for {@link #run}, and if the site is no archive
     */
    public static int share(Path folder, Path output, Share share, Instant now, Progress progress) {
        return BakeShare.render(folder, output, share, now, progress);
    }

    private static Path onDisk(Path path) {
        return Path.of(path.toString());
    }

    /** @param seen what it reads, if anybody has looked */
    private static Result run(
            JBakeSite site, Path folder, Output out, Optional<Inputs> seen, Optional<Host> host, Progress progress) {
        int articles = 0;
        var findings = new ArrayList<Finding>();
        Optional<Inputs> inputs = Optional.empty();
        Optional<ContentFolder> content = Optional.empty();
        if (site.isArchive()) {
            SiteLayout layout = site.layout();
            Inputs read = seen.filter(before -> before.layout().equals(layout))
                    .orElseGet(() -> Inputs.of(site.folder(), layout, out.began()));
            site.take(read.content());
            content = Optional.of(read.content());
            var done = ArchiveBake.run(site, folder, out, host, progress);
            articles = done.articles();
            inputs = Optional.of(read).filter(all -> done.settled());
            findings.addAll(done.findings());
        } else {
            site.bake(out, progress);
            HostingPlan.ofOrdinary(site, host).ifPresent(findings::add);
        }
        // What was left out is looked at each time, as is what no input tells, such as a template that failed.
        boolean clean = findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)
                && site.findings().isEmpty()
                && out.findings().isEmpty();
        int count = articles;
        findings.sort(null);
        List<Finding> told = List.copyOf(findings);
        BakeOutcome outcome = out.finish(inputs.filter(all -> clean)
                .map(all -> new BakeStamp(
                        stamp(site.folder(), all, host), count, all.layout().words(site.folder()), told))
                .orElse(BakeStamp.NONE));
        findings.addAll(site.findings());
        findings.addAll(out.findings());
        StateRecord.write(folder.resolve(ArchiveBake.STATE), content);
        findings.sort(null);
        return new Result(
                articles, outcome, findings, site.times(), out.contents().size());
    }

    /** Of what is read, and of the registry as it is now, which a bake reads and may change. */
    private static long stamp(Path folder, Inputs inputs, Optional<Host> host) {
        var print = new Fingerprint()
                .add(inputs.print())
                .add(PublishedAddresses.stamp(folder))
                .add(Takedowns.read(folder).stamp());
        host.ifPresent(each -> print.add(each.word()));
        ArrivedArticles.read(folder.resolve(ArchiveBake.STATE))
                .all()
                .forEach(each -> print.add(each.path()).add(each.day().toEpochDay()));
        return TopicAuthority.stamp(folder, print.value());
    }
}
