package org.backfile.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A bake that is called with a few options, each written out. It is understood without picocli, which takes a tenth of
 * the bake of a thousand articles to look through the classes of commands.
 */
final class PlainBake {
    private static final Set<String> FOLDERS = Set.of("--site", "--output");
    private static final Set<String> FLAGS = Set.of("--quiet", "--timings", "--all");

    private PlainBake() {}

    /** The command as picocli would make it; empty if the call is of another kind, or picocli has to say what is wrong. */
    static Optional<BakeCommand> of(Parts parts, Terminal terminal, String... args) {
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
        return Optional.of(new BakeCommand(
                parts,
                terminal,
                new Folders(
                        Optional.ofNullable(folders.get("--site"))
                                .map(SiteFolder::new)
                                .orElseGet(SiteFolder::new),
                        Optional.ofNullable(folders.get("--output"))),
                new Measures(flags.contains("--timings")),
                new Talk(flags.contains("--quiet"), flags.contains("--all"))));
    }

    /** Letters that picocli takes for something else are left to it. */
    private static boolean isPlain(String folder) {
        return !folder.isEmpty() && "-@\"'".indexOf(folder.charAt(0)) < 0;
    }
}
