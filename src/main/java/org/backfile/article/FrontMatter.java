package org.backfile.article;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is known of an article besides its text: the front matter of its page. Texts are plain, one line, trimmed; empty
 * if there is none.
 *
 * @param title never empty
 * @param date the day of publication
 * @param tags the topics' labels, best first, without commas, none twice
 * @param description the summary shown in lists and feeds
 * @param lead true if the description stands nowhere in the body and is to be shown above it
 * @param source the address the text was taken from
 * @param publisher the source's host without {@code www.}
 * @param dateline where it was filed
 * @param lang BCP 47
 * @param time the day and time in the source's own words, where they say more than the day
 * @param provenance the raw file it came from
 * @param authors who wrote it, as the source names them, first to last; without semicolons, none twice
 * @param copies other versions and reprints of the article, which have no page of their own; oldest first
 * @param aliases other addresses that the article once had: absolute, or paths from a site's root on; without blanks
 * @param placement where it stood in print
 * @param corrects the article that it corrects: a path below the content folder, or an address; empty if none
 */
public record FrontMatter(
        String title,
        LocalDate date,
        List<String> tags,
        String description,
        boolean lead,
        String source,
        String publisher,
        Dateline dateline,
        String lang,
        String time,
        Provenance provenance,
        List<String> authors,
        List<Copy> copies,
        List<String> aliases,
        PrintPlace placement,
        String corrects) {

    public FrontMatter {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an article needs a title");
        }
        tags = List.copyOf(tags);
        authors = List.copyOf(authors);
        copies = List.copyOf(copies);
        aliases = List.copyOf(aliases);
    }

    /** A header of an article that nothing is known of in print, and that corrects none. */
    public FrontMatter(
            String title,
            LocalDate date,
            List<String> tags,
            String description,
            boolean lead,
            String source,
            String publisher,
            Dateline dateline,
            String lang,
            String time,
            Provenance provenance,
            List<String> authors,
            List<Copy> copies,
            List<String> aliases) {
        this(
                title,
                date,
                tags,
                description,
                lead,
                source,
                publisher,
                dateline,
                lang,
                time,
                provenance,
                authors,
                copies,
                aliases,
                PrintPlace.NONE,
                "");
    }

    /** A header without authors and aliases. */
    public FrontMatter(
            String title,
            LocalDate date,
            List<String> tags,
            String description,
            boolean lead,
            String source,
            String publisher,
            Dateline dateline,
            String lang,
            String time,
            Provenance provenance,
            List<Copy> copies) {
        this(
                title,
                date,
                tags,
                description,
                lead,
                source,
                publisher,
                dateline,
                lang,
                time,
                provenance,
                List.of(),
                copies,
                List.of());
    }

    /** A header without authors, aliases, time and copies. */
    public FrontMatter(
            String title,
            LocalDate date,
            List<String> tags,
            String description,
            boolean lead,
            String source,
            String publisher,
            Dateline dateline,
            String lang,
            Provenance provenance) {
        this(title, date, tags, description, lead, source, publisher, dateline, lang, "", provenance, List.of());
    }

    /** The same with other tags. */
    public FrontMatter withTags(List<String> others) {
        return with(others, description, lead, provenance, copies, placement);
    }

    /** The same with more tags behind its own, less those that it has already in any letters. */
    public FrontMatter withMoreTags(List<String> more) {
        if (tags.isEmpty()) {
            return withTags(more);
        }
        var known = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        return withTags(
                Stream.concat(tags.stream(), more.stream()).filter(known::add).toList());
    }

    /** The same with another description, other copies and no scan. */
    public FrontMatter reduced(String otherDescription, boolean otherLead, List<Copy> others) {
        return with(tags, otherDescription, otherLead, provenance, others, placement.withoutScan());
    }

    /** The same with other copies. */
    public FrontMatter withCopies(List<Copy> others) {
        return with(tags, description, lead, provenance, others, placement);
    }

    /** The same from another raw file. */
    public FrontMatter from(Provenance other) {
        return with(tags, description, lead, other, copies, placement);
    }

    private FrontMatter with(
            List<String> otherTags,
            String otherDescription,
            boolean otherLead,
            Provenance otherProvenance,
            List<Copy> otherCopies,
            PrintPlace otherPlacement) {
        return new FrontMatter(
                title,
                date,
                otherTags,
                otherDescription,
                otherLead,
                source,
                publisher,
                dateline,
                lang,
                time,
                otherProvenance,
                authors,
                otherCopies,
                aliases,
                otherPlacement,
                corrects);
    }
}
