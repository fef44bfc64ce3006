package org.backfile.serve;

import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * Lets browsers load a page again when the site has been baked. Nothing of it is in the folder: pages get a script on
 * their way, which asks every half second. Its addresses are hidden names, which no file of a site is served under.
 *
 * @param bakes another number after each bake
 */
record Reload(LongSupplier bakes) {
    private static final String SCRIPT = ".backfile/reload.js";
    private static final String NUMBER = ".backfile/bakes";

    private static final String JS = """
            (async () => {
              const { src, dataset } = document.currentScript;
              for (;;) {
                try {
                  const now = await (await fetch(new URL("bakes", src), { cache: "no-store" })).text();
                  if (now !== dataset.bakes) return location.reload();
                } catch {
                  // The server has ended; it may come back.
                }
                await new Promise((done) => setTimeout(done, 500));
              }
            })();
            """;

    /** An answer of its own, and what it is. */
    record Answer(String type, String text) {}

    /** What is asked for by this name below the mount; no text if that is nothing of ours. */
    Answer answer(String name) {
        return switch (name) {
            case SCRIPT -> new Answer("text/javascript; charset=utf-8", JS);
            case NUMBER -> new Answer("text/plain; charset=utf-8", Long.toString(bakes.getAsLong()));
            default -> new Answer("", "");
        };
    }

    /** What is to follow a file's bytes: for a page the script, which knows how old the page is; else nothing. */
    String tail(Path file, String mount) {
        return file.toString().endsWith(".html")
                ? "<script src=\"" + mount + SCRIPT + "\" data-bakes=\"" + bakes.getAsLong() + "\"></script>\n"
                : "";
    }
}
