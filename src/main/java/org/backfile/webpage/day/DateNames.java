package org.backfile.webpage.day;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What pages call the day of an article: names of meta elements, properties, classes and attributes. */
final class DateNames {
    /** Meta names that mean the day of publication and nothing else. */
    private static final Set<String> PUBLISHED = words("""
            article:published_time article:published article:publish_time og:article:published_time og:published_time
            og:publish_date og:pubdate og:release_date article:publicationdate article:publication_date
            article:post_date article.published article_date_original article:date_published og:question:published_time
            datepublished date_published published_date publisheddate published publishdate publish_date publish-date
            publication_date publicationdate publication-date pubdate pub_date pub-date publishing_date
            published_at publishedat published-date publishtime publish-time publish_time published_time
            published-time published_time_telegram date.published date:published date_publish datepublish
            dc.date.issued dcterms.issued dcterms.date.issued dc.issued dcsext.articlefirstpublished
            parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime
            cxenseparse:recs:articlepublicationtime citation_publication_date citation_online_date citation_date
            bepress_citation_date prism.publicationdate eprints.date shareaholic:article_published_time
            rnews:datepublished vr:published_time sdate newsdate article-publication-date
            originalpublicationdate original-publish-date article_published_at gentime contentdate
            firstpublishdate first_published displaydate display_date displaydatetime bt:pubdate nyt:pdate pdate ptime
            artpubdate article_publish_date articlepublishdate post_date postdate post-date story_date storydate
            datepublishedoriginal dateline uploaddate video:release_date doc_date weibo:article:create_at
            """);

    /** Meta names of a day that is that of publication as a rule. */
    private static final Set<String> DATED = words("""
            date dc.date dcterms.date dc:date dcterms:date dc.date.created dcterms.created dc.created dc:created
            dcterms:created created created-date createdate creation_date creationdate datecreated date_created
            date-created article.created article:created_time article:create_time
            og:created_time article:dateline originaldate issued issue_date issuedate timestamp time datetime
            content-date content_date page.date pagedate page_date rightsdate article_date article-date
            articledate cre_date firstcreated dcterms.available dc.date.available
            """);

    private static final Set<String> CHANGED = words("""
            article:modified_time article:modified og:updated_time og:modified_time og:article:modified_time
            datemodified date_modified modified modified_time modified-date modificationdate modification_date
            modificationtime last-modified lastmodified last_modified lastmod last-update lastupdate last_updated
            lastupdated lastdate revised revision_date dc.date.modified dcterms.modified dc.modified dcterms:modified
            dc:modified updated update_time updated_time updated-date updatetime utime
            cxenseparse:recs:articlemodifiedtime
            """);

    /** Words of classes, ids and such of elements that show a day. */
    private static final Set<String> CLASSES = words("""
            date dates datum fecha data-publicacao datapublicacao published publish publishdate publisheddate pubdate
            pub publicationdate publication posted postdate postedon timestamp dateline datetime time updated-published
            entrydate entry-date articledate article-date newsdate news-date storydate story-date createdate created
            creation datepublished datecreated byline postmeta entrymeta meta postinfo articleinfo articlemeta
            infoline submitted publicado pubblicato veroeffentlicht zeit dato data datestamp datebox datepost
            """);

    private static final Set<String> CHANGED_WORDS = words("""
            updated update modified lastmod lastmodified changed edited revised modification aktualisiert
            actualizado atualizado aggiornato
            """);

    /** Attributes that hold a day, on whichever element. */
    static final Set<String> ATTRIBUTES = words("""
            data-date data-datetime data-time data-timestamp data-published data-publish-date data-published-date
            data-pubdate data-publication-date data-created data-created-at data-post-date data-publish-time
            data-published-at data-utime data-epoch data-unixtime data-time-stamp data-ts data-iso data-date-published
            """);

    private DateNames() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static boolean isPublished(String name) {
        return PUBLISHED.contains(name);
    }

    static boolean isDated(String name) {
        return DATED.contains(name);
    }

    static boolean isChanged(String name) {
        return CHANGED.contains(name);
    }

    /** Whether an element's classes, id or property say that it shows a day. */
    static boolean isDateElement(Element element, Set<String> words) {
        if (element.normalName().equals("time")) {
            return true;
        }
        for (String word : words) {
            if (CLASSES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element says when something was changed, not when it was published. */
    static boolean isChanged(Element element, Set<String> words) {
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("modified")) {
            return true;
        }
        boolean isPublished = words.contains("published") || words.contains("pubdate") || words.contains("publish");
        for (String word : words) {
            if (!isPublished && CHANGED_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
