package org.backfile.bake.view;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Entry;
import org.backfile.output.Fingerprint;
import org.backfile.site.Site;

/**
 * An article and the articles that its page leads to: all that the page is made of.
 *
 * @param previous the article before it in time; empty for the oldest
 * @param next the article after it in time; empty for the newest
 * @param sameDay the first few others of its day
 * @param moreSameDay whether its day has more than those
 * @param related the nearest first
 */
public record ArticleContext(
        Entry article,
        Optional<Entry> previous,
        Optional<Entry> next,
        List<Entry> sameDay,
        boolean moreSameDay,
        List<Entry> related) {

    /** @param place the article's in {@link org.backfile.archive.Archive#entries} */
    public static ArticleContext of(Site site, int place) {
        List<Entry> entries = site.archive().entries();
        Entry article = entries.get(place);
        return new ArticleContext(
                article,
                place > 0 ? Optional.of(entries.get(place - 1)) : Optional.empty(),
                place + 1 < entries.size() ? Optional.of(entries.get(place + 1)) : Optional.empty(),
                site.archive().sameDay(article),
                site.archive().hasMoreSameDay(article),
                site.related().to(place));
    }

    /** A fingerprint of it: an article's stamp tells of its text, its header and its topics. */
    public long fingerprint() {
        var inputs = new Fingerprint().add(article.stamp());
        inputs.add(previous.map(Entry::stamp).orElse(0L));
        inputs.add(next.map(Entry::stamp).orElse(0L));
        stamps(sameDay, inputs);
        inputs.add(moreSameDay ? 1 : 0);
        stamps(related, inputs);
        return inputs.value();
    }

    /** Adds articles as lists show them. */
    static void stamps(List<Entry> entries, Fingerprint inputs) {
        inputs.add(entries.size());
        for (Entry entry : entries) {
            inputs.add(entry.stamp());
        }
    }
}
