package org.backfile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.backfile.bake.SettingsAdvice;
import org.backfile.check.Check;
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

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Talk talk = new Talk();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var site = folders.site();
        var host = SiteHost.of(site).map(found -> found.address().toString());
        var output = folders.baked();
        return new Run(terminal, talk, strict, false).of(progress -> {
            var report = Check.run(output, host.orElse(""), progress);
            var findings = new ArrayList<>(SettingsAdvice.of(site));
            findings.addAll(report.findings());
            return new Outcome(
                    List.of(
                            new Outcome.Count("pages checked", report.pages()),
                            new Outcome.Count("links checked", report.links()),
                            new Outcome.Count("findings", findings.size())),
                    findings);
        });
    }
}
