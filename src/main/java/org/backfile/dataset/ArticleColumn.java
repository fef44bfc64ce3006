package org.backfile.dataset;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.backfile.article.Address;
import org.backfile.article.ArticleSummary;
import org.backfile.site.Site;

/** What the data set tells of an article, in the order of its columns. Texts are empty if there are none. */
enum ArticleColumn {
    ID("id", "What never changes: a hash of the address it was first published at", (e, s) -> Address.guid(e)),
    URL("url", "Its page in this archive", (e, s) -> s.links().canonical(e)),
    TITLE("title", "Its headline", (e, s) -> e.header().title()),
    DATE("date", "The day of publication, YYYY-MM-DD", (e, s) -> e.date().toString()),
    TIME("time", "The time in the source's own words", (e, s) -> e.header().time()),
    LANGUAGE("language", "BCP 47", (e, s) -> s.lang(e)),
    PUBLISHER("publisher", "Who published it first", (e, s) -> e.header().publisher()),
    SOURCE("source", "Where it was first published", (e, s) -> e.header().source()),
    DESCRIPTION("description", "A summary", (e, s) -> e.header().description()),
    DATELINE("dateline", "Where it was filed", (e, s) -> e.header().dateline().text()),
    AGENCY("agency", "The news agency", (e, s) -> e.header().dateline().agency()),
    ISSUE(
            "issue",
            "The issue that it stood in",
            (e, s) -> e.header().placement().issue()),
    SECTION("section", "The section there", (e, s) -> e.header().placement().section()),
    PAGE("page", "The page there", (e, s) -> e.header().placement().page()),
    SHA256(
            "sha256",
            "Of the file it was made from",
            (e, s) -> e.header().provenance().sha256());

    /** Columns of several values; in CSV with a semicolon between any two. */
    enum Several {
        AUTHORS("authors", "Who wrote it"),
        TOPICS("topics", "What it is about; see topics.json");

        private final String label;
        private final String about;

        Several(String label, String about) {
            this.label = label;
            this.about = about;
        }

        String label() {
            return label;
        }

        String about() {
            return about;
        }

        List<String> of(ArticleSummary entry) {
            return this == AUTHORS ? entry.header().authors() : entry.tags();
        }
    }

    private static final Set<ArticleColumn> PRINTED = EnumSet.of(ISSUE, SECTION, PAGE);

    private final String label;
    private final String about;

    @SuppressWarnings("ImmutableEnumChecker") // functions without a state
    private final BiFunction<ArticleSummary, Site, String> value;

    ArticleColumn(String label, String about, BiFunction<ArticleSummary, Site, String> value) {
        this.label = label;
        this.about = about;
        this.value = value;
    }

    /** Those that an archive has: of print only if it comes from any. */
    static List<ArticleColumn> of(Site site) {
        return Stream.of(values())
                .filter(column -> site.archive().isPrinted() || !PRINTED.contains(column))
                .toList();
    }

    String label() {
        return label;
    }

    String about() {
        return about;
    }

    String of(ArticleSummary entry, Site site) {
        return value.apply(entry, site);
    }
}
