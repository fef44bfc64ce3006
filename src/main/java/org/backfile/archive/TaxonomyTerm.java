package org.backfile.archive;

import java.util.List;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Slug;

/**
 * Articles that share a topic or a source.
 *
 * @param label the name a reader sees
 * @param slug its name in addresses, unique among its kind
 * @param entries the articles, oldest first; never empty
 */
public record TaxonomyTerm(String label, Slug slug, List<ArticleSummary> entries) {}
