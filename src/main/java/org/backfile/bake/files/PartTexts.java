package org.backfile.bake.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.backfile.article.ArticleSummary;
import org.backfile.dataset.Dataset;
import org.backfile.dataset.DatasetPart;

/** Gathers the texts of a part of the data set as pages are made of them, in any order. Safe for use by many threads. */
final class PartTexts {
    private static final Optional<String> MISSING = Optional.empty();

    private final DatasetPart part;
    private final Optional<String>[] texts;
    private int missing;
    private boolean written;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there is no other array of such
    PartTexts(DatasetPart part) {
        this.part = part;
        texts = new Optional[part.entries().size()];
        Arrays.fill(texts, MISSING);
        missing = texts.length;
    }

    /**
     * Takes an article's text; with the last one the part is written, and its texts are let go.
     *
     * @param html the text as on its page
     */
    void take(int article, String html, BiConsumer<DatasetPart, List<Optional<String>>> writer) {
        if (!wants(article)) {
            return;
        }
        String text = Dataset.text(html);
        if (put(article, text)) {
            write(writer);
        }
    }

    private synchronized boolean wants(int article) {
        return !written && texts[article].isEmpty();
    }

    private synchronized boolean put(int article, String text) {
        if (!wants(article)) {
            return false;
        }
        texts[article] = Optional.of(text);
        return --missing == 0;
    }

    /** Reads the texts that did not come, and writes the part if it is not written. */
    void finish(
            Function<ArticleSummary, Optional<String>> bodies, BiConsumer<DatasetPart, List<Optional<String>>> writer) {
        if (isWritten()) {
            return;
        }
        for (int article = 0; article < texts.length; article++) {
            if (wants(article)) {
                Optional<String> text =
                        bodies.apply(part.entries().get(article)).map(Dataset::text);
                synchronized (this) {
                    texts[article] = text;
                }
            }
        }
        write(writer);
    }

    private synchronized boolean isWritten() {
        return written;
    }

    private synchronized void write(BiConsumer<DatasetPart, List<Optional<String>>> writer) {
        writer.accept(part, List.of(texts));
        Arrays.fill(texts, MISSING);
        written = true;
    }
}
