package org.backfile.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.terminal.Terminal;
import org.backfile.version.TextChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backfile upgrade}: what a site made by an earlier version has not, and what its owner changed. */
@Command(
        name = "upgrade",
        description =
                "Shows how a site's templates, styles and settings differ from those that this version ships; changes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {"  backfile upgrade --site ../my-archive", "  backfile upgrade --diff"})
final class UpgradeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--diff", description = "Show the lines: - is yours, + what is shipped.")
    private boolean lines;

    @Mixin
    private final SiteOptions folders = new SiteOptions();

    UpgradeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var site = folders.siteThatIsOne();
        try {
            Path shipped = Files.createTempDirectory("backfile-shipped");
            try {
                Starter.copyTo(shipped, "", "http://localhost:8080");
                return compare(site, shipped);
            } finally {
                delete(shipped);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int compare(Path site, Path shipped) throws IOException {
        int differing = 0;
        for (String folder : List.of("templates", "assets")) {
            for (String file : files(shipped.resolve(folder))) {
                String name = folder + "/" + file;
                Path own = site.resolve(name);
                if (!Files.isRegularFile(own)) {
                    terminal.out().println("not there   " + name);
                    differing++;
                } else if (Files.mismatch(own, shipped.resolve(name)) >= 0) {
                    tell(name, own, shipped.resolve(name));
                    differing++;
                }
            }
        }
        Set<String> known = keys(site.resolve("jbake.properties"));
        for (String line : Files.readAllLines(shipped.resolve("jbake.properties"))) {
            String key = line.replaceFirst("^#", "").split("=", 2)[0];
            if (line.matches("#?[a-z][a-z0-9.]*=.*") && !known.contains(key)) {
                terminal.out().println("no setting  " + line.replaceFirst("^#", ""));
                differing++;
            }
        }
        terminal.out()
                .println(
                        differing == 0
                                ? "All is as this version ships it."
                                : "Take over what you want; 'backfile init' makes a whole site to copy from.");
        return 0;
    }

    private void tell(String name, Path own, Path shipped) throws IOException {
        if (!name.matches(".*\\.(ftl|css|js|svg)")) {
            terminal.out().println("differs     " + name);
            return;
        }
        List<TextChanges.Run> runs = TextChanges.lines(Files.readAllLines(own), Files.readAllLines(shipped));
        long less =
                runs.stream().filter(run -> run.kind() == TextChanges.Kind.GONE).count();
        long more = runs.stream()
                .filter(run -> run.kind() == TextChanges.Kind.ADDED)
                .count();
        terminal.out()
                .println("differs     " + name + ": " + less + " lines of yours, " + more + " of what is shipped");
        if (lines) {
            runs.stream()
                    .filter(run -> run.kind() != TextChanges.Kind.SAME)
                    .forEach(run ->
                            terminal.out().println((run.kind() == TextChanges.Kind.GONE ? "- " : "+ ") + run.text()));
        }
    }

    private static Set<String> keys(Path settings) throws IOException {
        return Files.readAllLines(settings).stream()
                .filter(line -> line.matches("#?\\s*[a-z][A-Za-z0-9.]*\\s*[=:].*"))
                .map(line -> line.replaceFirst("^#", "").split("[=:]", 2)[0].strip())
                .collect(Collectors.toSet());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        var all = new ArrayList<Path>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(all::add);
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }
}
