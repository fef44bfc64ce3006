package org.backfile.feed;

import java.util.List;

/**
 * One document in any of the {@linkplain org.backfile.site.FeedFormat formats}, to be escaped when it is written. All text is free of what XML 1.0 forbids; all addresses are
 * absolute.
 *
 * @param title the channel's name
 * @param description a sentence about it; never empty
 * @param link the page it belongs to
 * @param self where the feed itself is
 * @param lang BCP 47
 * @param updated the newest item's date (RFC 822); empty if there is no item, or items tell no dates
 * @param updatedAt the same as RFC 3339 has it
 * @param kind what part of the archive it holds
 * @param license the address of the licence that all items are under; empty if there is no one
 * @param items newest first
 * @param deleted articles that were taken down, and stood in it or before it
 */
public record Feed(
        String title,
        String description,
        String link,
        String self,
        String lang,
        String updated,
        String updatedAt,
        Kind kind,
        String license,
        List<Item> items,
        List<Deleted> deleted) {

    public Feed {
        items = List.copyOf(items);
        deleted = List.copyOf(deleted);
    }

    /**
     * A tombstone (RFC 6721).
     *
     * @param guid of the item that is gone
     * @param when that was, as RFC 3339 has it
     * @param comment why; may be empty
     */
    public record Deleted(String guid, String when, String comment) {}

    /**
     * Where the document stands among those that together hold the whole archive (RFC 5005).
     *
     * @param archive true if it is an archive document, which does not change again
     * @param current the feed that readers subscribe to; empty for itself
     * @param previous the archive document before this one; empty if none
     * @param next the archive document after this one; empty if none
     */
    public record Kind(boolean archive, String current, String previous, String next) {
        public static final Kind ALONE = new Kind(false, "", "", "");
    }

    /**
     * One article.
     *
     * @param guid what never changes
     * @param date of its publication (RFC 822)
     * @param published the same as RFC 3339 has it
     * @param lang BCP 47
     * @param description plain text
     * @param contentHtml the text as HTML; empty if the feed has summaries only
     * @param creators the authors' names, else the agency's or publisher's; may be empty
     * @param categories the topics' labels
     * @param license the address of the licence it is under; empty if none is named
     * @param issued the day of its publication, where {@code date} tells of another; else empty
     */
    public record Item(
            String title,
            String link,
            String guid,
            String date,
            String published,
            String lang,
            String description,
            String contentHtml,
            List<String> creators,
            List<String> categories,
            String license,
            String issued) {
        public Item {
            creators = List.copyOf(creators);
            categories = List.copyOf(categories);
        }

        /** The same of another date, with the day of its publication. */
        Item on(String otherDate, String otherPublished, String day) {
            return new Item(
                    title,
                    link,
                    guid,
                    otherDate,
                    otherPublished,
                    lang,
                    description,
                    contentHtml,
                    creators,
                    categories,
                    license,
                    day);
        }
    }
}
