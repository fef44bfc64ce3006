package org.backfile.bake.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.site.DayAnchor;
import org.backfile.takedown.Takedown;

/** What the page of a day shows, where its articles stand on it. */
public final class DayView {
    private DayView() {}

    /**
     * An article with its text.
     *
     * @param bodyHtml its text, rendered
     */
    public record Text(ArticleContext article, String bodyHtml) {}

    /** The key {@code articles}: those of the day, each as on a page of its own. */
    public static Value articles(Views views, List<Text> texts) {
        return Values.list(
                texts.stream()
                        .map(text -> views.article(text.article(), text.bodyHtml()))
                        .toList(),
                article -> article);
    }

    /**
     * The key {@code moved}: articles that stood on the page and have another address now.
     *
     * @param byAnchor by the names under which they stood
     */
    public static Value moved(Views views, Map<String, ArticleSummary> byAnchor) {
        return Values.list(
                List.copyOf(byAnchor.entrySet()),
                each -> Values.link(
                                each.getValue().header().title(),
                                views.site().links().href(each.getValue()))
                        .put("anchor", each.getKey()));
    }

    /** The key {@code removed}: what stood on the page and was taken down. */
    public static Value removed(Views views, LocalDate day, List<Takedown> takedowns) {
        return Values.list(
                takedowns, each -> TakedownView.hash(each, views).put("anchor", DayAnchor.of(each.path(), day)));
    }
}
