package org.backfile.bake.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.backfile.article.ArticleSummary;
import org.backfile.dataset.Dataset;
import org.backfile.dataset.DatasetPart;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of a part of the data set as pages are made of its articles, in any order. Safe for use by many threads. */
final class PartLines {
    private final Dataset dataset;
    private final DatasetPart part;
    private final byte[] @Nullable [] lines;
    private int missing;
    private boolean written;

    /** @param before the line that the bake before wrote of an article, if it would be written again */
    PartLines(Dataset dataset, DatasetPart part, Function<ArticleSummary, Optional<byte[]>> before) {
        this.dataset = dataset;
        this.part = part;
        lines = new byte[part.entries().size()][];
        for (int article = 0; article < lines.length; article++) {
            lines[article] = before.apply(part.entries().get(article)).orElse(null);
            missing += lines[article] == null ? 1 : 0;
        }
    }

    /**
     * Takes an article's text; with the last one the part is written, and its lines are let go.
     *
     * @param html the text as on its page
     */
    void take(int article, String html, BiConsumer<DatasetPart, List<byte[]>> writer) {
        if (wants(article) && put(article, line(article, Optional.of(html)))) {
            write(writer);
        }
    }

    private byte[] line(int article, Optional<String> html) {
        return dataset.line(part.entries().get(article), html);
    }

    private synchronized boolean wants(int article) {
        return !written && lines[article] == null;
    }

    private synchronized boolean put(int article, byte[] line) {
        if (!wants(article)) {
            return false;
        }
        lines[article] = line;
        return --missing == 0;
    }

    /** Reads the texts that did not come, and writes the part if it is not written. */
    void finish(Function<ArticleSummary, Optional<String>> bodies, BiConsumer<DatasetPart, List<byte[]>> writer) {
        if (isWritten()) {
            return;
        }
        for (int article = 0; article < lines.length; article++) {
            if (wants(article)) {
                put(article, line(article, bodies.apply(part.entries().get(article))));
            }
        }
        write(writer);
    }

    private synchronized boolean isWritten() {
        return written;
    }

    private synchronized void write(BiConsumer<DatasetPart, List<byte[]>> writer) {
        var all = new ArrayList<byte[]>(lines.length);
        Collections.addAll(all, lines);
        writer.accept(part, all);
        Arrays.fill(lines, null);
        written = true;
    }
}
