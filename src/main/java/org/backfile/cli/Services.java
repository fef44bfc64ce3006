package org.backfile.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.backfile.bake.Bake;
import org.backfile.bake.SettingsAdvice;
import org.backfile.cli.option.ImportDemands;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.run.StageOutcome;
import org.backfile.hosting.Host;
import org.backfile.hosting.HostBudget;
import org.backfile.hosting.HostFit;
import org.backfile.ingest.Ingest;
import org.backfile.output.OutputSize;
import org.backfile.report.Finding;
import org.backfile.report.Progress;

/**
 * The one place where commands meet the rooms that do the work.
 *
 * @param importer from raw files to {@code content/}
 * @param baker from {@code content/} to the output folder
 */
record Services(Importer importer, Baker baker) {
    static final Services OURS = on(Today::date);

    /** The same that takes another day for today. */
    static Services on(Supplier<LocalDate> today) {
        return new Services(
                (raw, site, demands, progress) -> ingest(raw, site, demands, progress, today.get()), Services::bake);
    }

    private static StageOutcome ingest(Path raw, Path site, ImportDemands demands, Progress progress, LocalDate today) {
        var options = Ingest.Options.of(raw, site, today)
                .withContent(SiteFolder.content(site))
                .withMedia(SiteFolder.media(site).fetching(demands.fetching()))
                .withVersions(SiteFolder.keepsVersions(site))
                .withSource(demands.source())
                .withOwn(demands.own())
                .withOwn(SiteFolder.named(site))
                .withStrict(demands.strict())
                .withDryRun(demands.dryRun())
                .withMaxRejects(demands.maxRejects() == Integer.MAX_VALUE ? -1 : demands.maxRejects());
        var finder = Finder.of(site);
        var ingest = new Ingest(options, finder, progress);
        if (demands.share().isPresent()) {
            return SharedWork.read(ingest, demands.share().get(), demands);
        }
        var result = ingest.run();
        var findings = new ArrayList<>(result.findings());
        findings.addAll(finder.findings());
        if (result.files() == 0) {
            findings.add(Finding.error(
                    StageOutcome.NO_RAW_FILES,
                    "",
                    0,
                    raw + " holds no articles: no .txt, .html or .htm file, and no export that is known",
                    "name the folder or the files that hold them; say with --as what they are"));
        }
        var counts = new ArrayList<StageOutcome.Count>();
        counts.add(new StageOutcome.Count("raw files", result.files()));
        counts.add(new StageOutcome.Count("new or changed", result.read()));
        counts.add(
                new StageOutcome.Count(demands.dryRun() ? "articles to write" : "articles written", result.written()));
        counts.add(new StageOutcome.Count("articles unchanged", result.unchanged()));
        counts.add(new StageOutcome.Count("duplicates", result.duplicates()));
        if (result.leftOut() > 0) {
            counts.add(new StageOutcome.Count("no articles", result.leftOut()));
        }
        counts.add(new StageOutcome.Count("rejected", result.rejected()));
        return new StageOutcome(counts, findings);
    }

    private static StageOutcome bake(Path site, Path output, Optional<Host> host, Progress progress) {
        var result = Bake.run(site, output, host, Today.instant(), progress);
        var findings = new ArrayList<>(SettingsAdvice.of(site));
        findings.addAll(result.findings());
        return new StageOutcome(
                List.of(
                        new StageOutcome.Count("articles baked", result.articles()),
                        new StageOutcome.Count("files written", result.outcome().written()),
                        new StageOutcome.Count(
                                "files unchanged", result.outcome().unchanged()),
                        new StageOutcome.Count("files removed", result.outcome().removed())),
                findings,
                result.templates(),
                size(result.size()));
    }

    /** {@code The site has 14,752 files, 136 MB; the largest is x.gz, 3.2 MB; most, 366, are in days/. Any host takes it}. */
    private static String size(OutputSize size) {
        return size.largest()
                .map(file -> String.format(
                        Locale.ROOT,
                        "The site has %,d files, %s; the largest is %s, %s; most in one folder, %,d, are in %s. %s",
                        size.files(),
                        HostBudget.size(size.bytes()),
                        file.path(),
                        HostBudget.size(file.size()),
                        size.inFolder(),
                        size.folder() + "/",
                        HostFit.sentence(size)))
                .orElse("");
    }

    /** From raw files to {@code content/}. */
    @FunctionalInterface
    interface Importer {
        /**
         * @param raw the folder of raw files; it exists
         * @param site the site's folder; it exists
         */
        StageOutcome run(Path raw, Path site, ImportDemands demands, Progress progress);
    }

    /** From {@code content/} to the output folder. */
    @FunctionalInterface
    interface Baker {
        /**
         * @param site the site's folder; it exists
         * @param output the folder to write to; it need not exist
         * @param host where the site is to be put; empty if the settings say it, or nobody
         */
        StageOutcome run(Path site, Path output, Optional<Host> host, Progress progress);

        /** The same for the host that the settings name, if any. */
        default StageOutcome run(Path site, Path output, Progress progress) {
            return run(site, output, Optional.empty(), progress);
        }
    }
}
