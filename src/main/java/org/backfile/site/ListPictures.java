package org.backfile.site;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.backfile.article.ArticleSummary;

/**
 * The first picture of an article, for lists. No text is read before a theme asks for one, and each once. May be asked by
 * several threads.
 */
public final class ListPictures {
    /** No article has one. */
    public static final ListPictures NONE = new ListPictures(false, entry -> Optional.empty());

    private final boolean shown;
    private final Function<ArticleSummary, Optional<String>> texts;
    private final Map<String, Optional<SitePicture>> known = new ConcurrentHashMap<>();

    /**
     * @param shown whether the shipped theme shows them
     * @param texts reads an article's text as HTML; empty if it is not shown whole
     */
    public ListPictures(boolean shown, Function<ArticleSummary, Optional<String>> texts) {
        this.shown = shown;
        this.texts = texts;
    }

    public boolean areShown() {
        return shown;
    }

    /** Empty if it has none that is published. */
    public Optional<SitePicture> of(ArticleSummary entry) {
        return known.computeIfAbsent(entry.path(), path -> texts.apply(entry).flatMap(SitePicture::first));
    }
}
