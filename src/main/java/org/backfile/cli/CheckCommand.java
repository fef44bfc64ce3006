package org.backfile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.bake.SettingsAdvice;
import org.backfile.check.Check;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.SiteHost;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.run.CommandRun;
import org.backfile.cli.run.StageOutcome;
import org.backfile.cli.terminal.Terminal;
import org.backfile.permanence.PublishedAddresses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backfile check}: does every link of the baked site lead somewhere. */
@Command(
        name = "check",
        description = "Checks the baked site: links, anchors, feeds, sitemap, ids, pages nobody reaches.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--strict", description = "Count warnings as errors.")
    private boolean strict;

    @Option(
            names = "--sitemap",
            paramLabel = "FILE|URL",
            description = "Compare with a sitemap, or an index of sitemaps, of the site as it is public now.")
    private Optional<String> sitemap = Optional.empty();

    @Mixin
    private final SiteOptions folders = new SiteOptions();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var site = folders.site();
        var host = SiteHost.of(site).map(found -> found.address().toString());
        var output = folders.baked();
        return new CommandRun(terminal, talk, strict, false).of(progress -> {
            var report = Check.run(output, host.orElse(""), progress);
            var findings = new ArrayList<>(SettingsAdvice.of(site));
            findings.addAll(report.findings());
            findings.addAll(PublishedAddresses.check(site, output));
            sitemap.ifPresent(each ->
                    findings.addAll(PublishedAddresses.check(output, host.orElse(""), FetchedText.sitemap(each))));
            return new StageOutcome(
                    List.of(
                            new StageOutcome.Count("pages checked", report.pages()),
                            new StageOutcome.Count("links checked", report.links()),
                            new StageOutcome.Count("findings", findings.size())),
                    findings);
        });
    }
}
