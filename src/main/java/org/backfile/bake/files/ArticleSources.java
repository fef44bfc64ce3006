package org.backfile.bake.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.article.ArticleSummary;
import org.backfile.output.Fingerprint;
import org.backfile.output.Output;
import org.backfile.report.Progress;
import org.backfile.site.Links;
import org.backfile.work.Cores;

/** Puts the articles' own markdown beside their pages. */
public final class ArticleSources {
    private ArticleSources() {}

    /** Copies the files of articles that changed. */
    public static void write(List<ArticleSummary> entries, Path content, Output output) {
        Cores.each(entries.size(), Progress.NONE, number -> {
            ArticleSummary entry = entries.get(number);
            String path = Links.markdown(entry);
            long inputs = new Fingerprint().add(entry.stamp()).value();
            if (output.isCurrent(path, path, inputs)) {
                return;
            }
            try {
                output.write(path, path, Files.readAllBytes(content.resolve(path)), inputs);
            } catch (IOException e) {
                output.keep(path, path); // that it cannot be read was told when its page was made
            }
        });
    }

    /** A file's text; empty if it cannot be read, which is told by who renders it. */
    public static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
