package org.backfile.bake.render;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.page.Pages;
import org.backfile.report.Progress;
import org.backfile.search.SearchBuild;
import org.backfile.site.Site;
import org.backfile.work.Share;

/**
 * Which pages a share of a bake renders, and the words of which articles it gathers for the search.
 *
 * @param state where bakes keep what they know
 * @param isCurrent whether a page is there already
 */
public record ShareOfPages(Share share, Path state, PageWriter.Current isCurrent) {

    /** Whether no page is rendered, and only that is made which all shares need. */
    public boolean isPreparation() {
        return share.isPreparation();
    }

    /**
     * Renders them.
     *
     * @param linked what knows the links in the articles' texts
     * @param texts an article's text as HTML; empty if it cannot be read
     * @return how many there were to render
     */
    public int render(
            Pages pages,
            PageWriter writer,
            long base,
            Site site,
            Optional<SearchBuild> search,
            Optional<LinkedTexts> linked,
            Function<ArticleSummary, Optional<String>> texts,
            Progress progress) {
        int first = pages.firstArticle();
        int articles = site.archive().entries().size();
        boolean hasPages = first + articles == pages.count(); // grouped, articles stand on the pages of days
        int from = hasPages ? share.from(pages.count()) - first : share.from(articles);
        int to = hasPages ? share.to(pages.count()) - first : share.to(articles);
        search.ifPresent(index -> index.only(from, to));
        int made =
                writer.render(share, pages, base, state, page -> page.kind().equals(Pages.DATA), isCurrent, progress);
        search.ifPresent(index -> index.leave(share, texts));
        linked.ifPresent(links -> links.leave(share));
        return made;
    }
}
