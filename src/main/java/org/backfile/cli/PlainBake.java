package org.backfile.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.bake.Bake;

/**
 * A bake that is called with a few options, each written out. It is understood without picocli, which takes a tenth of
 * the bake of a thousand articles to look through the classes of commands.
 *
 * @param site as it was given
 * @param output as it was given
 * @param flags those that are set
 */
record PlainBake(Path site, Optional<Path> output, Set<String> flags) {
    private static final Set<String> FOLDERS = Set.of("--site", "--output");
    private static final Set<String> FLAGS = Set.of("--quiet", "--timings", "--all");

    PlainBake {
        flags = Set.copyOf(flags);
    }

    /** What is called; empty if the call is of another kind, or picocli has to say what is wrong. */
    static Optional<PlainBake> of(String... args) {
        if (args.length == 0 || !args[0].equals("bake")) {
            return Optional.empty();
        }
        Map<String, Path> folders = new HashMap<>();
        Set<String> flags = new HashSet<>();
        for (int i = 1; i < args.length; i++) {
            boolean once;
            if (FOLDERS.contains(args[i]) && i + 1 < args.length && isPlain(args[i + 1])) {
                once = folders.put(args[i], Path.of(args[++i])) == null;
            } else {
                once = FLAGS.contains(args[i]) && flags.add(args[i]);
            }
            if (!once) {
                return Optional.empty();
            }
        }
        return Optional.of(new PlainBake(
                folders.getOrDefault("--site", Path.of("")), Optional.ofNullable(folders.get("--output")), flags));
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
        Path home = site.toAbsolutePath().normalize();
        Bake.prepare(
                home, output.orElse(home.resolve("output")).toAbsolutePath().normalize());
    }

    /** The command as picocli would make it. */
    BakeCommand command(Parts parts, Terminal terminal) {
        return new BakeCommand(
                parts,
                terminal,
                new Folders(new SiteFolder(site), output),
                new Measures(flags.contains("--timings")),
                new Talk(flags.contains("--quiet"), flags.contains("--all")));
    }
}
