package org.backfile.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.backfile.report.UserError;
import org.backfile.watch.Changes;

/**
 * Bakes a site each time that one of its files was saved. What is wrong, in content, templates or settings, is told, and
 * it waits for the next change.
 *
 * @param sources what to watch; not asked again
 * @param bake bakes, tells what came of it, and may throw
 */
record Watching(Terminal terminal, List<Path> sources, Runnable bake) {
    /**
     * Bakes, and then goes on doing so on a thread of its own until the process ends.
     *
     * @param whatToWatch asked once the site can be read; until then its folder is watched
     */
    static void begin(Terminal terminal, Path site, Function<Path, List<Path>> whatToWatch, Runnable bake) {
        List<Path> sources;
        try {
            sources = whatToWatch.apply(site);
        } catch (UserError e) {
            sources = List.of(site.resolve("jbake.properties"), site.resolve("content"), site.resolve("templates"));
        }
        var watching = new Watching(terminal, sources, bake);
        // Before the first bake: what is saved during it is seen.
        Changes changes = Changes.of(sources);
        watching.bakeOnce();
        var thread = new Thread(() -> watching.follow(changes), "watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow(Changes changes) {
        try (changes) {
            while (changes.await()) {
                bakeOnce();
            }
        } catch (UserError e) {
            new Failures(terminal, false).tell(e);
        }
    }

    private void bakeOnce() {
        try {
            bake.run();
        } catch (RuntimeException | StackOverflowError e) {
            new Failures(terminal, false).tell(e);
        }
        terminal.out().flush();
        terminal.err().flush();
    }
}
