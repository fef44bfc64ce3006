package org.backfile.sitemap;

import java.time.LocalDate;
import java.util.Optional;
import org.backfile.article.ArticleSummary;
import org.backfile.site.Links;

/** A page that a sitemap lists. */
public sealed interface Listed {
    /** Where it stands. */
    String path();

    /** The newest day of what it shows; empty if not known. */
    Optional<LocalDate> newest();

    /** An article. */
    record Article(ArticleSummary entry) implements Listed {
        @Override
        public String path() {
            return Links.article(entry.path());
        }

        @Override
        public Optional<LocalDate> newest() {
            return Optional.of(entry.date());
        }
    }

    /** Any other page. */
    record Other(String path, Optional<LocalDate> newest) implements Listed {}
}
