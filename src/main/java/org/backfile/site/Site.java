package org.backfile.site;

import org.backfile.archive.Archive;

/**
 * All there is to know before the first page is written.
 *
 * @param settings what the owner says
 * @param archive what there is to publish
 * @param links where it stands
 * @param topics what is known of the topics
 * @param related which articles belong together
 */
public record Site(Settings settings, Archive archive, Links links, TopicIndex topics, RelatedArticles related) {
    /** @param memory lists of related articles that need not be made again */
    public static Site of(Settings settings, Archive archive, TopicIndex topics, RelatedArticles.Memory memory) {
        return new Site(settings, archive, new Links(settings.host()), topics, RelatedArticles.in(archive, memory));
    }
}
