package org.backfile.bake.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.archive.Period;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.model.HeatScale;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.bake.model.Values.Hash;
import org.backfile.message.LanguageNames;
import org.backfile.site.Links;
import org.backfile.site.Site;

/**
 * What the archive holds of which time, from whom and in which languages, so that nobody takes its gaps for gaps in what
 * happened.
 */
public final class CoverageViews {
    /** Of more sources the list of sources tells. */
    private static final int SOURCES = 50;

    private static final int MOST_COLUMNS = 16;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100, 250, 500};
    private static final int HUNDRED = 100;

    private CoverageViews() {}

    /** The key {@code coverage}: what the archive holds of which month, from whom, and in which languages. */
    public static Value of(Views views) {
        Site site = views.site();
        List<Period> months = site.archive().years().stream()
                .flatMap(year -> year.parts().stream())
                .toList();
        Hash coverage = Values.hash()
                .put("years", PeriodViews.years(views))
                .put("monthCount", months.size())
                .put("monthSpan", months.isEmpty() ? 0 : span(months))
                .put("gaps", gaps(site, months))
                .put("languages", languages(site));
        return months.isEmpty() ? coverage : sources(site, coverage);
    }

    private static int span(List<Period> months) {
        return 1
                + (int) ChronoUnit.MONTHS.between(
                        months.get(0).start(), months.get(months.size() - 1).start());
    }

    /** The runs of months without articles between the first and the last, oldest first. */
    private static Value gaps(Site site, List<Period> months) {
        var gaps = new ArrayList<Hash>();
        for (int i = 1; i < months.size(); i++) {
            LocalDate from = months.get(i - 1).start().plusMonths(1);
            LocalDate to = months.get(i).start().minusMonths(1);
            if (!from.isAfter(to)) {
                String first = site.name(Period.Kind.MONTH, from);
                String last = site.name(Period.Kind.MONTH, to);
                gaps.add(Values.hash()
                        .put("label", from.equals(to) ? first : site.messages().text("span", first, last))
                        .put("months", 1 + (int) ChronoUnit.MONTHS.between(from, to)));
            }
        }
        return Values.list(gaps, gap -> gap);
    }

    private static Value languages(Site site) {
        var counts = new TreeMap<String, Integer>();
        site.archive().entries().forEach(entry -> counts.merge(site.lang(entry), 1, Integer::sum));
        int all = site.archive().entries().size();
        List<Map.Entry<String, Integer>> sorted = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        return Values.list(
                sorted,
                entry -> Values.hash()
                        .put("label", LanguageNames.of(entry.getKey()))
                        .put("lang", entry.getKey())
                        .put("count", entry.getValue())
                        .put("share", share(entry.getValue(), all)));
    }

    /** Sources by years: those with most articles, and one row for the articles without a source. */
    private static Hash sources(Site site, Hash coverage) {
        List<ArticleSummary> all = site.archive().entries();
        int first = all.get(0).date().getYear();
        int last = all.get(all.size() - 1).date().getYear();
        int step = step(first, last);
        List<TaxonomyTerm> most = TaxonomyViews.byCount(site.archive().sources()).stream()
                .limit(SOURCES)
                .toList();
        List<ArticleSummary> without =
                all.stream().filter(entry -> entry.publisher().isEmpty()).toList();
        var rows = new ArrayList<Row>();
        most.forEach(source -> rows.add(new Row(source.label(), Links.source(source.slug()), source.entries())));
        if (!without.isEmpty()) {
            rows.add(new Row(site.messages().text("withoutSource"), "", without));
        }
        HeatScale scale = HeatScale.of(rows.stream()
                .flatMap(row -> counts(row.entries(), first, last, step).stream())
                .toList());
        return coverage.put("spans", spans(site, first, last, step))
                .put("moreSources", Values.bool(site.archive().sources().size() > SOURCES))
                .put(
                        "sources",
                        Values.list(
                                rows,
                                row -> Values.link(
                                                row.label(),
                                                row.href(),
                                                row.entries().size())
                                        .put("share", share(row.entries().size(), all.size()))
                                        .put(
                                                "spans",
                                                Values.list(
                                                        counts(row.entries(), first, last, step),
                                                        count -> Values.hash()
                                                                .put("count", count)
                                                                .put("level", scale.level(count))))));
    }

    private record Row(String label, String href, List<ArticleSummary> entries) {}

    /** How many years a column has: as few as leave a table that can be overlooked. */
    private static int step(int first, int last) {
        for (int step : STEPS) {
            if (Math.floorDiv(last, step) - Math.floorDiv(first, step) < MOST_COLUMNS) {
                return step;
            }
        }
        return last - first + 1;
    }

    private static Value spans(Site site, int first, int last, int step) {
        var spans = new ArrayList<String>();
        for (int column = Math.floorDiv(first, step); column <= Math.floorDiv(last, step); column++) {
            int from = Math.max(first, column * step);
            int to = Math.min(last, column * step + step - 1);
            spans.add(
                    from == to
                            ? Integer.toString(from)
                            : site.messages().text("yearSpan", Integer.toString(from), Integer.toString(to)));
        }
        return Values.list(spans, Values::text);
    }

    private static List<Integer> counts(List<ArticleSummary> entries, int first, int last, int step) {
        int[] counts = new int[Math.floorDiv(last, step) - Math.floorDiv(first, step) + 1];
        for (ArticleSummary entry : entries) {
            counts[Math.floorDiv(entry.date().getYear(), step) - Math.floorDiv(first, step)]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }

    /** In hundredths, rounded: {@code 12}; {@code <1} where that would be nothing. */
    static String share(int count, int all) {
        int share = all == 0 ? 0 : (int) Math.round((double) count * HUNDRED / all);
        return share == 0 && count > 0 ? "<1" : Integer.toString(share);
    }
}
