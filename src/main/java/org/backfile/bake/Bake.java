package org.backfile.bake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.output.Outcome;
import org.backfile.output.Output;
import org.backfile.output.Seal;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.RenderTime;

/** Bakes a site: reads its content, renders every page, writes those that changed. */
public final class Bake {
    /** Names the template of years, months and days: a site that has it is an archive. */
    private static final String ARCHIVE_KIND = "period";

    private Bake() {}

    /**
     * What a bake did.
     *
     * @param articles how many articles the site has; 0 if it is no archive
     * @param outcome what became of the files in the output folder
     * @param findings in order of the report
     * @param templates how long each took, the slowest first; empty if no page was drawn
     */
    public record Result(int articles, Outcome outcome, List<Finding> findings, List<RenderTime> templates) {
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
        JBakeSite site = JBakeSite.open(folder, output, Instant.EPOCH);
        return List.of(
                site.contentFolder(),
                site.templateFolder(),
                site.assetFolder(),
                site.dataFolder(),
                folder.resolve("jbake.properties"),
                folder.resolve(TopicBook.VOCABULARY));
    }

    /** Begins to load what every bake needs, on another core, and returns at once. Need not be called. */
    public static void prepare() {
        JBakeSite.prepare();
    }

    /**
     * Bakes the site in a folder: an archive, if {@code jbake.properties} names a template for periods, and an ordinary
     * JBake site otherwise. One at a time in a JVM.
     *
     * @param folder of {@code jbake.properties}
     * @param output where pages go; made if it is not there
     * @param now what JBake's {@code published_date} says; archives do not ask
     * @throws org.backfile.report.UserError if a folder is missing, a setting cannot be used, or another bake is running
     */
    public static Result run(Path folder, Path output, Instant now, Progress progress) {
        JBakeSite site = JBakeSite.open(folder, output, now);
        try (Output out = Output.open(output, folder.resolve(ArchiveBake.STATE), site::documents)) {
            int articles = 0;
            var findings = new ArrayList<Finding>();
            long inputs = 0;
            boolean settled = true;
            if (site.template(ARCHIVE_KIND).isPresent()) {
                inputs = Inputs.of(site, out.began());
                Seal last = out.last(TopicBook.stamp(folder, inputs));
                if (last.inputs() != 0) {
                    return new Result(last.articles(), out.leave(), findings, List.of());
                }
                var done = ArchiveBake.run(site, out, progress);
                articles = done.articles();
                settled = done.settled();
                String content = site.contentFolder().getFileName() + "/";
                done.findings().forEach(finding -> findings.add(finding.below(content)));
            } else {
                site.bake(out, progress);
            }
            // A site with findings is looked at each time, to tell them.
            settled &= findings.isEmpty()
                    && site.findings().isEmpty()
                    && out.findings().isEmpty();
            Outcome outcome = out.finish(settled ? new Seal(TopicBook.stamp(folder, inputs), articles) : Seal.NONE);
            findings.addAll(site.findings());
            findings.addAll(out.findings());
            findings.sort(null);
            return new Result(articles, outcome, findings, site.times());
        }
    }
}
