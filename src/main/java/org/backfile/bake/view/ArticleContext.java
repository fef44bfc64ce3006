package org.backfile.bake.view;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.Issue;
import org.backfile.archive.Neighbouring;
import org.backfile.article.ArticleSummary;
import org.backfile.output.Fingerprint;
import org.backfile.site.Site;
import org.backfile.takedown.Takedown;
import org.backfile.version.Version;

/**
 * An article and the articles that its page leads to: all that the page is made of.
 *
 * @param previous the article before it in time; empty for the oldest
 * @param next the article after it in time; empty for the newest
 * @param inTopics the articles around it in each of its topics; none of them, if the owner does not want that
 * @param sameDay the first few others of its day
 * @param moreSameDay whether its day has more than those
 * @param related the nearest first
 * @param corrected the article that it corrects
 * @param corrections the articles that correct it
 * @param takenDown what was taken down of it
 * @param issue the issue that it stood in
 * @param versions the texts that it had before, the oldest first
 */
public record ArticleContext(
        ArticleSummary article,
        Optional<ArticleSummary> previous,
        Optional<ArticleSummary> next,
        List<Neighbouring> inTopics,
        List<ArticleSummary> sameDay,
        boolean moreSameDay,
        List<ArticleSummary> related,
        Optional<ArticleSummary> corrected,
        List<ArticleSummary> corrections,
        List<Takedown> takenDown,
        Optional<Issue> issue,
        List<Version> versions) {

    /** @param place the article's in {@link org.backfile.archive.Archive#entries} */
    public static ArticleContext of(Site site, int place) {
        List<ArticleSummary> entries = site.archive().entries();
        ArticleSummary article = entries.get(place);
        return new ArticleContext(
                article,
                place > 0 ? Optional.of(entries.get(place - 1)) : Optional.empty(),
                place + 1 < entries.size() ? Optional.of(entries.get(place + 1)) : Optional.empty(),
                inTopics(site, article),
                site.archive().sameDay(article),
                site.archive().hasMoreSameDay(article),
                site.related().to(place),
                site.corrections().corrected(article),
                site.corrections().of(article),
                site.rights().takedowns().passages(article.path()),
                site.archive().issue(article),
                site.versions(article));
    }

    /** An article on the page of its day, which has the others of the day beside it and leads to the days around. */
    public static ArticleContext inDay(Site site, int place) {
        ArticleSummary article = site.archive().entries().get(place);
        return new ArticleContext(
                article,
                Optional.empty(),
                Optional.empty(),
                inTopics(site, article),
                List.of(),
                false,
                site.related().to(place),
                site.corrections().corrected(article),
                site.corrections().of(article),
                site.rights().takedowns().passages(article.path()),
                site.archive().issue(article),
                site.versions(article));
    }

    private static List<Neighbouring> inTopics(Site site, ArticleSummary article) {
        if (!site.settings().topicNeighbours()) {
            return List.of();
        }
        return article.tags().stream()
                .map(tag -> site.archive().topic(site.topics().slug(tag)))
                .flatMap(Optional::stream)
                .distinct()
                .map(topic -> site.archive().around(article, topic))
                .toList();
    }

    /** A fingerprint of it: an article's stamp tells of its text, its header and its topics. */
    public long fingerprint() {
        var inputs = new Fingerprint().add(article.stamp());
        inputs.add(previous.map(ArticleSummary::stamp).orElse(0L));
        inputs.add(next.map(ArticleSummary::stamp).orElse(0L));
        for (Neighbouring each : inTopics) {
            inputs.add(each.term().label());
            inputs.add(each.previous().map(ArticleSummary::stamp).orElse(0L));
            inputs.add(each.next().map(ArticleSummary::stamp).orElse(0L));
        }
        stamps(sameDay, inputs);
        inputs.add(moreSameDay ? 1 : 0);
        stamps(related, inputs);
        inputs.add(corrected.map(ArticleSummary::stamp).orElse(0L));
        stamps(corrections, inputs);
        for (Takedown each : takenDown) {
            inputs.add(each.day().toEpochDay()).add(each.reason()).add(each.policy());
        }
        inputs.add(PrintViews.print(issue));
        versions.forEach(each -> inputs.add(each.name()).add(each.stamp()));
        return inputs.value();
    }

    /** Adds articles as lists show them. */
    static void stamps(List<ArticleSummary> entries, Fingerprint inputs) {
        inputs.add(entries.size());
        for (ArticleSummary entry : entries) {
            inputs.add(entry.stamp());
        }
    }
}
