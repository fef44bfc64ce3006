package org.backfile.bake.page;

import java.util.Optional;
import java.util.OptionalLong;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.jbake.PageText;

/** Reads articles' texts, and knows of links in them. May be asked by several threads. */
public interface ArticleTexts {
    /** An article's text as it stands in its file; empty if it cannot be read, and then there is a finding. */
    Optional<PageText> read(ArticleSummary entry);

    /** A fingerprint of where the links of an article's text lead; empty if nobody knows whether it has any. */
    OptionalLong links(ArticleSummary entry);

    /**
     * A text with its links to what is an article of the archive leading there.
     *
     * @param html as it is rendered
     */
    Linked linked(ArticleSummary entry, String html);

    /**
     * A text with its links.
     *
     * @param print as {@link #links} tells it from now on; empty if the text has no links
     */
    record Linked(String html, OptionalLong print) {}
}
