package org.backfile.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.backfile.bake.Bake;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.ProfilingOptions;
import org.backfile.cli.option.RawInput;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.terminal.Terminal;

/**
 * A bake or an import that is called with a few options, each written out. It is understood without picocli, which takes a
 * tenth of the bake of a thousand articles to look through the classes of commands.
 */
final class PlainCall {
    private final boolean bakes;
    private final Map<String, Path> folders = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final List<Path> others = new ArrayList<>();

    private PlainCall(boolean bakes) {
        this.bakes = bakes;
    }

    /** What is called; empty if the call is of another kind, or picocli has to say what is wrong. */
    static Optional<PlainCall> of(String... args) {
        String command = args.length == 0 ? "" : args[0];
        var call = new PlainCall(command.equals("bake"));
        boolean understood = call.bakes
                ? call.read(args, 0, Set.of("--site", "--output"), Set.of("--quiet", "--timings", "--all"))
                : command.equals("import")
                        && call.read(args, 1, Set.of("--site"), Set.of("--quiet", "--timings", "--all", "--strict"));
        return understood ? Optional.of(call) : Optional.empty();
    }

    /** Reads what stands behind the command; false if it is of another kind. */
    private boolean read(String[] args, int wanted, Set<String> folderOptions, Set<String> flagOptions) {
        for (int i = 1; i < args.length; i++) {
            boolean once;
            if (folderOptions.contains(args[i]) && i + 1 < args.length && isPlain(args[i + 1])) {
                once = folders.put(args[i], Path.of(args[++i])) == null;
            } else if (isPlain(args[i])) {
                once = others.add(Path.of(args[i]));
            } else {
                once = flagOptions.contains(args[i]) && flags.add(args[i]);
            }
            if (!once) {
                return false;
            }
        }
        return others.size() == wanted;
    }

    /** Letters that picocli takes for something else are left to it. */
    private static boolean isPlain(String folder) {
        return !folder.isEmpty() && "-@\"'".indexOf(folder.charAt(0)) < 0;
    }

    /**
     * Lets another core load what a bake needs, before this one has made the first lambda, which takes it 5 ms. Of what is
     * wrong the command tells.
     */
    void prepare() {
        if (bakes) {
            Path home = site().toAbsolutePath().normalize();
            Path output = folders.getOrDefault("--output", home.resolve("output"));
            Bake.prepare(home, output.toAbsolutePath().normalize());
        }
    }

    /** The command as picocli would make it. */
    Callable<Integer> command(Services parts, Terminal terminal) {
        var site = new SiteFolder(site());
        var measures = new ProfilingOptions(flags.contains("--timings"));
        var talk = new OutputOptions(flags.contains("--quiet"), flags.contains("--all"));
        if (bakes) {
            var output = Optional.ofNullable(folders.get("--output"));
            return new BakeCommand(parts, terminal, new SiteOptions(site, output), measures, talk);
        }
        var raw = new RawInput(others.get(0), flags.contains("--strict"));
        return new ImportCommand(parts, terminal, raw, site, measures, talk);
    }

    private Path site() {
        return folders.getOrDefault("--site", Path.of(""));
    }
}
