package org.backfile.site;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.backfile.archive.Archive;
import org.backfile.archive.Period;
import org.backfile.article.ArticleSummary;
import org.backfile.authority.AuthorIndex;
import org.backfile.authority.TermAddresses;
import org.backfile.authority.TopicIndex;
import org.backfile.message.Messages;
import org.backfile.related.Snapshot;
import org.backfile.rights.Rights;
import org.backfile.version.Version;

/**
 * All there is to know before the first page is written.
 *
 * @param settings what the owner says
 * @param messages the words of its frame
 * @param archive what there is to publish
 * @param links where it stands
 * @param topics what is known of the topics
 * @param related which articles belong together
 * @param authors what the owner says of authors
 * @param terms where sources and authors stand
 * @param oldAddresses where articles stood before
 * @param rights what is granted of its articles
 * @param arrived the articles that came in last, the last first; empty if nobody knows
 * @param corrections which of its articles correct which
 * @param preservation what it does to last
 * @param pictures those of articles on lists
 */
public record Site(
        Settings settings,
        Messages messages,
        Archive archive,
        Links links,
        TopicIndex topics,
        RelatedArticles related,
        AuthorIndex authors,
        TermAddresses terms,
        OldAddresses oldAddresses,
        Rights rights,
        List<Arrived> arrived,
        Corrections corrections,
        Preservation preservation,
        ListPictures pictures) {
    public Site {
        arrived = List.copyOf(arrived);
    }

    /**
     * A site.
     *
     * @param lists of related articles, see {@link RelatedArticles#snapshot}; nobody asks before a page is made
     * @param rights what is granted of the archive's articles
     * @param arrived the articles that came in last, the last first
     * @param preservation what it does to last
     * @param pictures those of articles on lists
     */
    public static Site of(
            Settings settings,
            Messages messages,
            Archive archive,
            TopicIndex topics,
            Supplier<Snapshot> lists,
            AuthorIndex authors,
            TermAddresses terms,
            Rights rights,
            List<Arrived> arrived,
            Preservation preservation,
            ListPictures pictures) {
        var links = new Links(settings.host(), settings.layout());
        var oldAddresses = new OldAddresses(archive.entries(), links);
        return new Site(
                settings,
                messages,
                archive,
                links,
                topics,
                new RelatedArticles(archive, lists),
                authors,
                terms,
                oldAddresses,
                rights,
                arrived,
                new Corrections(archive.entries(), oldAddresses),
                preservation,
                pictures);
    }

    /** What a period is called: {@code 2025}, {@code October 2025} or {@code 27 October 2025}. */
    public String name(Period.Kind kind, LocalDate start) {
        return switch (kind) {
            case YEAR -> messages.dates().year(start);
            case MONTH -> messages.dates().monthAndYear(start);
            case DAY -> messages.dates().full(start);
        };
    }

    /** An article's language: the site's, if its header names none. */
    public String lang(ArticleSummary entry) {
        String lang = entry.header().lang();
        return lang.isEmpty() ? settings.lang() : lang;
    }

    /** Whether search engines may take in a page with the texts of these articles. */
    public boolean isIndexed(List<ArticleSummary> entries) {
        return entries.stream().allMatch(entry -> rights.of(entry).indexed());
    }

    /** The texts that an article had before, as far as they may be shown. */
    public List<Version> versions(ArticleSummary entry) {
        return rights.of(entry).isFull() ? preservation.versions().of(entry.path()) : List.of();
    }

    /** The address of an article that is to last longest: an ARK, if somebody names them, else its own. */
    public String lasting(ArticleSummary entry) {
        return preservation.naan().isEmpty()
                ? links.canonical(entry)
                : "https://n2t.net/ark:/" + preservation.naan() + "/" + Ark.name(preservation.naan(), entry);
    }

    /** The path of the page that leads from an article's ARK to it: {@code ark/12345/name/index.html}. */
    public String arkPage(ArticleSummary entry) {
        return "ark/" + preservation.naan() + "/" + Ark.name(preservation.naan(), entry) + "/index.html";
    }

    /** How to cite an article. */
    public Citation cite(ArticleSummary entry) {
        String address = links.isLocal() ? "" : links.canonical(entry);
        return Citation.of(settings.citation(), entry, address, lang(entry), messages);
    }
}
