package org.backfile.bake.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.archive.Period;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.jbake.PageText;
import org.backfile.bake.model.PageModel;
import org.backfile.bake.model.Value;
import org.backfile.bake.view.About;
import org.backfile.bake.view.ArticleContext;
import org.backfile.bake.view.DayView;
import org.backfile.bake.view.PeriodViews;
import org.backfile.output.Fingerprint;
import org.backfile.site.DayAnchor;
import org.backfile.site.Links;
import org.backfile.takedown.Takedown;

/** A page a day with the day's articles on it, where they have no pages of their own. */
final class DayPages {
    /** The page kind. */
    static final String KIND = "day";

    private static final String END = ".html";

    private final PageContext context;
    private final ArticleTexts texts;
    private final Map<LocalDate, List<Takedown>> removed = new TreeMap<>();
    private final Map<LocalDate, Map<String, ArticleSummary>> moved = new TreeMap<>();

    DayPages(PageContext context, ArticleTexts texts) {
        this.context = context;
        this.texts = texts;
        for (Takedown each : context.site().rights().takedowns().all()) {
            DayAnchor.day(each.path())
                    .ifPresent(day ->
                            removed.computeIfAbsent(day, d -> new ArrayList<>()).add(each));
        }
        Map<String, ArticleSummary> old = context.site().oldAddresses().paths();
        Set<String> present = new HashSet<>();
        if (!old.isEmpty()) {
            context.site().archive().entries().forEach(entry -> present.add(Links.article(entry.path())));
        }
        old.forEach((path, article) -> {
            if (path.endsWith(END) && !present.contains(path)) {
                String bare = path.substring(0, path.length() - END.length());
                DayAnchor.day(bare)
                        .ifPresent(day ->
                                moved.computeIfAbsent(day, d -> new TreeMap<>()).put(DayAnchor.of(bare, day), article));
            }
        });
    }

    /**
     * The page of a day that has articles.
     *
     * @param about as of any day's page
     * @param view the key {@code period}
     */
    Page page(About about, Period day, Supplier<Value> view) {
        boolean isEmpty = day.entries().isEmpty();
        var own = new About(
                isEmpty ? TombstonePages.KIND : KIND,
                about.title(),
                about.description(),
                about.path(),
                about.lang(),
                about.trail(),
                about.feed(),
                "",
                !isEmpty && context.site().isIndexed(day.entries()));
        return new Page(KIND, own.path(), about.title(), () -> model(own, day, view));
    }

    /** Pages of days of which all articles were taken down or moved to another day. */
    Stream<Page> emptied() {
        return Stream.concat(removed.keySet().stream(), moved.keySet().stream())
                .distinct()
                .filter(day -> context.site().archive().day(day).isEmpty())
                .map(day -> new Period(Period.Kind.DAY, day, List.of(), List.of()))
                .map(day -> {
                    String name = context.site().name(day.kind(), day.start());
                    var about = new About(
                            KIND,
                            name,
                            "",
                            Links.period(day.kind(), day.start()),
                            context.site().settings().lang(),
                            context.trail(),
                            "");
                    return page(about, day, () -> PeriodViews.name(context.site(), day));
                });
    }

    /** The names under which the articles of a day answer on its page, as addresses have them. */
    Stream<String> addresses() {
        Links links = context.site().links();
        var addresses = Stream.<String>builder();
        context.site()
                .archive()
                .entries()
                .forEach(entry -> addresses.add(DayAnchor.address(entry.date(), links.anchor(entry))));
        removed.forEach((day, all) ->
                all.forEach(each -> addresses.add(DayAnchor.address(day, DayAnchor.of(each.path(), day)))));
        moved.forEach((day, all) -> all.keySet().forEach(anchor -> addresses.add(DayAnchor.address(day, anchor))));
        return addresses.build();
    }

    private PageModel model(About about, Period day, Supplier<Value> view) {
        List<ArticleContext> articles = contexts(day);
        List<Takedown> gone = removed.getOrDefault(day.start(), List.of());
        PageModel model = context.model(about)
                .put("period", view.get())
                .put("removed", DayView.removed(context.views(), day.start(), gone))
                .put("moved", DayView.moved(context.views(), moved.getOrDefault(day.start(), Map.of())));
        var inputs = new Fingerprint().add(articles.size());
        articles.forEach(article -> inputs.add(article.fingerprint()));
        Map<String, Long> links = new HashMap<>();
        articles.forEach(article -> texts.links(article.article())
                .ifPresent(print -> links.put(article.article().path(), print)));
        model.defer(inputs.value(), () -> values(articles, links, model));
        if (!links.isEmpty()) {
            model.stamp(print(articles, links));
        }
        return model;
    }

    private List<ArticleContext> contexts(Period day) {
        if (day.entries().isEmpty()) {
            return List.of();
        }
        int first = context.site().archive().place(day.entries().get(0));
        return IntStream.range(first, first + day.entries().size())
                .mapToObj(place -> ArticleContext.inDay(context.site(), place))
                .toList();
    }

    /** Empty if a text cannot be read, and then there is a finding. */
    private Map<String, Object> values(List<ArticleContext> articles, Map<String, Long> links, PageModel model) {
        var shown = new ArrayList<DayView.Text>(articles.size());
        boolean more = false;
        for (ArticleContext article : articles) {
            Optional<PageText> text = texts.read(article.article());
            if (text.isEmpty()) {
                return Map.of();
            }
            ArticleTexts.Linked linked =
                    texts.linked(article.article(), text.get().html());
            OptionalLong print = linked.print();
            if (print.isPresent() && links.put(article.article().path(), print.getAsLong()) == null) {
                more = true;
            }
            shown.add(new DayView.Text(article, linked.html()));
        }
        if (more) {
            model.stamp(print(articles, links));
        }
        return Map.of("articles", DayView.articles(context.views(), shown));
    }

    /** Of where the links of all texts lead. */
    private static long print(List<ArticleContext> articles, Map<String, Long> links) {
        var print = new Fingerprint();
        articles.forEach(
                article -> print.add(links.getOrDefault(article.article().path(), 0L)));
        return print.value();
    }
}
