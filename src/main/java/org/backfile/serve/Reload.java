package org.backfile.serve;

import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Lets browsers load a page again when the site has been baked, and shows in it what was wrong at that bake, for then the
 * page may be an old one. Nothing of it is in the folder: pages get a script on their way, which asks every half second.
 * Its addresses are hidden names, which no file of a site is served under.
 *
 * @param bakes another number after each bake
 * @param wrong what was wrong at the last bake, as text; empty if nothing
 */
record Reload(LongSupplier bakes, Supplier<String> wrong) {
    private static final String SCRIPT = ".backfile/reload.js";
    private static final String NUMBER = ".backfile/bakes";
    private static final String WRONG = ".backfile/wrong";
    private static final String PLAIN = "text/plain; charset=utf-8";

    private static final String JS = """
            (async () => {
              const { src, dataset } = document.currentScript;
              const ask = async (name) => (await fetch(new URL(name, src), { cache: "no-store" })).text();
              const wrong = await ask("wrong");
              if (wrong) {
                const box = document.createElement("pre");
                box.setAttribute("role", "alert");
                box.style.cssText = "all: initial; display: block; position: sticky; inset-block-start: 0; z-index: 9;" +
                  "padding: 1rem 1.25rem; max-block-size: 50vh; overflow: auto; white-space: pre-wrap;" +
                  "overflow-wrap: anywhere; background: #8c1d10; color: #fff; font: 14px/1.5 monospace";
                box.textContent = "The last bake went wrong; this page may be an old one.\\n" + wrong;
                document.body.prepend(box);
              }
              for (;;) {
                try {
                  if (await ask("bakes") !== dataset.bakes) return location.reload();
                } catch {
                  // The server has ended; it may come back.
                }
                await new Promise((done) => setTimeout(done, 500));
              }
            })();
            """;

    /** An answer of its own, and what it is. */
    record Answer(String type, String text) {
        static final Answer NONE = new Answer("", "");
    }

    /** What is asked for by this name below the mount; {@link Answer#NONE} if that is nothing of ours. */
    Answer answer(String name) {
        return switch (name) {
            case SCRIPT -> new Answer("text/javascript; charset=utf-8", JS);
            case NUMBER -> new Answer(PLAIN, Long.toString(bakes.getAsLong()));
            case WRONG -> new Answer(PLAIN, wrong.get());
            default -> Answer.NONE;
        };
    }

    /** What is to follow a file's bytes: for a page the script, which knows how old the page is; else nothing. */
    String tail(Path file, String mount) {
        return file.toString().endsWith(".html") ? script(mount) : "";
    }

    /** A page for an address that has none yet, such as the front page of a site that could not be baked. */
    String missing(String mount) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<title>No page yet</title>\n<p>There is no such page.</p>\n"
                + script(mount);
    }

    private String script(String mount) {
        return "<script src=\"" + mount + SCRIPT + "\" data-bakes=\"" + bakes.getAsLong() + "\"></script>\n";
    }
}
