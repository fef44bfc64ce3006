package org.backfile.site;

/**
 * What the owner says of the site, as it stands in {@code jbake.properties}.
 *
 * @param title the archive's name
 * @param tagline a few words under it; may be empty
 * @param description a sentence for search engines and feeds; may be empty
 * @param lang BCP 47 of the pages' own words
 * @param host the address that the site is published at, without a slash at the end: {@code https://x.org/archive}
 * @param pageSize how many articles a page of a long list holds
 * @param feedSize how many articles a feed holds
 * @param indexed false if search engines are asked to stay away
 * @param searched whether there is a search
 * @param citation how references to articles are written
 * @param layout on which pages articles stand
 * @param topicNeighbours whether an article's page leads to the articles before and after it in each of its topics
 */
public record Settings(
        String title,
        String tagline,
        String description,
        String lang,
        String host,
        int pageSize,
        int feedSize,
        boolean indexed,
        boolean searched,
        CitationStyle citation,
        PageLayout layout,
        boolean topicNeighbours) {}
