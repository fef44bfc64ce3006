package org.backfile.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.backfile.bag.Bag;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.run.CommandRun;
import org.backfile.cli.run.StageOutcome;
import org.backfile.cli.terminal.Terminal;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.Severity;
import org.backfile.verify.Difference;
import org.backfile.verify.Part;
import org.backfile.verify.PublishedHashes;
import org.backfile.verify.Verification;
import org.json.simple.JSONValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backfile verify}: is every file as import and bake left it. */
@Command(
        name = "verify",
        description =
                "Tells which raw files, articles, pages and files of the state are not as import and bake left them:"
                        + " by size and time, or with --deep by every byte.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile verify --site ../my-archive",
            "  backfile verify --deep --part 17/90 --json",
            "  backfile verify ../my-archive-2026.tar",
            "  backfile verify --against https://web.example/2026/https://my.example/fixity.json",
        })
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "BAG",
            arity = "0..1",
            description = "A bag to check instead (BagIt), a folder or a tar, whoever made it.")
    private Optional<Path> bag = Optional.empty();

    @Option(names = "--deep", description = "Read every byte of every file, on all cores.")
    private boolean deep;

    @Option(
            names = "--part",
            paramLabel = "K/N",
            description = "Read every byte of one N-th of the files, the K-th, so that N nights read all; of the others"
                    + " compare size and time.")
    private Optional<String> part = Optional.empty();

    @Option(names = "--accept", description = "Take what nobody knows of for right from now on; look at it before.")
    private boolean accept;

    @Option(
            names = "--prove",
            paramLabel = "ARTICLE",
            description = "Print the proof that an article is among those whose hash fixity.json has.")
    private Optional<String> prove = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "FILE|URL",
            description =
                    "Compare the articles, every byte of them, with a copy of fixity.json that somebody has kept.")
    private Optional<String> against = Optional.empty();

    @Option(names = "--json", description = "A line of JSON for each file that differs, and nothing else.")
    private boolean json;

    @Mixin
    private final SiteOptions folders = new SiteOptions();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (bag.isPresent()) {
            return told(progress -> Bag.check(bag.get(), progress));
        }
        var site = folders.siteThatIsOne();
        if (prove.isPresent()) {
            terminal.out().println(PublishedHashes.proof(site, SiteFolder.content(site), prove.get()));
            return 0;
        }
        if (against.isPresent()) {
            return told(progress -> PublishedHashes.compare(
                    site, SiteFolder.content(site), FetchedText.of(against.get()), against.get(), progress));
        }
        var options = new Verification.Options(
                site,
                SiteFolder.content(site),
                folders.output(),
                deep || part.isPresent(),
                part.map(Part::of).orElse(Part.ALL),
                accept);
        if (json) {
            var differences = Verification.run(options, Progress.NONE).differences();
            differences.forEach(each -> terminal.out().println(line(each)));
            return differences.stream().anyMatch(each -> each.severity() != Severity.NOTE) ? 1 : 0;
        }
        return new CommandRun(terminal, talk, true, false).of(progress -> {
            var result = Verification.run(options, progress);
            return new StageOutcome(
                    List.of(
                            new StageOutcome.Count("files looked at", result.files()),
                            new StageOutcome.Count("files read", result.read()),
                            new StageOutcome.Count(
                                    "files that differ", result.differences().size())),
                    result.differences().stream().map(Difference::finding).toList());
        });
    }

    private int told(Function<Progress, List<Finding>> check) {
        return new CommandRun(terminal, talk, true, false).of(progress -> {
            var findings = check.apply(progress);
            return new StageOutcome(List.of(new StageOutcome.Count("findings", findings.size())), findings);
        });
    }

    private static String line(Difference difference) {
        var json = new LinkedHashMap<String, Object>();
        json.put("area", Difference.word(difference.area()));
        json.put("kind", Difference.word(difference.kind()));
        json.put("severity", Difference.word(difference.severity()));
        json.put("path", difference.path());
        json.put("what", difference.what());
        json.put("hint", difference.hint());
        return JSONValue.toJSONString(json);
    }
}
