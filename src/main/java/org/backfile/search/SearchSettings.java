package org.backfile.search;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.backfile.article.ArticleSummary;

/**
 * What an index is made by.
 *
 * @param lang BCP 47 of articles that name no language
 * @param positions whether phrases can be found
 * @param grouped whether articles stand on their days' pages
 * @param maxFiles about how many files the index may have; from there on they are larger
 * @param facets what an article can be narrowed down to; the same as long as its stamp and {@code facetState} are
 * @param facetState changes when other facets come of the same articles
 * @param state a folder for what is remembered
 * @param program whose work it is: another remembers other things
 */
public record SearchSettings(
        String lang,
        boolean positions,
        boolean grouped,
        int maxFiles,
        Function<ArticleSummary, List<Facet>> facets,
        long facetState,
        Path state,
        String program) {
    /** An article's language. */
    String lang(ArticleSummary entry) {
        String lang = entry.header().lang();
        return lang.isEmpty() ? lang() : lang;
    }
}
