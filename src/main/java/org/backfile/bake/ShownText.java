package org.backfile.bake;

import java.util.Map;
import java.util.Optional;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.jbake.PageText;
import org.backfile.rights.Rights;
import org.backfile.site.ListPictures;

/** An article's text as far as it may be shown. */
final class ShownText {
    private ShownText() {}

    /** Empty if it cannot be read, and then there is a finding. */
    static Optional<PageText> read(JBakeSite jbake, Rights rights, ArticleSummary entry) {
        return jbake.text(jbake.contentFolder().resolve(entry.path() + Content.EXTENSION))
                .map(text -> rights.of(entry).isFull() ? text : cut(rights, entry, text));
    }

    /** The first pictures of articles that are shown whole; none for a site whose articles have no pages. */
    static ListPictures pictures(JBakeSite jbake, Rights rights) {
        boolean paged = jbake.template("post").isPresent();
        return new ListPictures(
                jbake.flag("archive.pictures", false), entry -> paged ? whole(jbake, rights, entry) : Optional.empty());
    }

    private static Optional<String> whole(JBakeSite jbake, Rights rights, ArticleSummary entry) {
        return rights.of(entry).isFull() ? read(jbake, rights, entry).map(PageText::html) : Optional.empty();
    }

    /** Of the document only what the page's head says of it. */
    private static PageText cut(Rights rights, ArticleSummary entry, PageText text) {
        String html = rights.text(entry, text.html());
        return new PageText(
                html, Map.of("title", entry.header().title(), "type", "post", "status", "published", "body", html));
    }
}
