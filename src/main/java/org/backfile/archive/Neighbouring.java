package org.backfile.archive;

import java.util.Optional;
import org.backfile.article.ArticleSummary;

/**
 * The articles before and after one among those of a term.
 *
 * @param previous empty for the oldest
 * @param next empty for the newest
 */
public record Neighbouring(TaxonomyTerm term, Optional<ArticleSummary> previous, Optional<ArticleSummary> next) {}
