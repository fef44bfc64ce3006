package org.backfile.site;

import java.time.LocalDate;
import org.backfile.article.ArticleSummary;

/**
 * An article, and when it came into the archive.
 *
 * @param day on which import wrote it first
 */
public record Arrived(ArticleSummary article, LocalDate day) {}
