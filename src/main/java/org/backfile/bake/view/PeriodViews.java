package org.backfile.bake.view;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.Period;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.model.DateView;
import org.backfile.bake.model.DayGrid;
import org.backfile.bake.model.HeatScale;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.bake.model.Values.Hash;
import org.backfile.message.DateWords;
import org.backfile.site.Links;
import org.backfile.site.Site;
import org.jspecify.annotations.Nullable;

/** Years, months and days as templates see them. */
public final class PeriodViews {
    private static final int DAYS_IN_WEEK = 7;
    private static final int MONTHS_IN_YEAR = 12;

    private PeriodViews() {}

    /** The key {@code period}. */
    public static Value view(
            Views views,
            Period period,
            Optional<Period> parent,
            Optional<Period> previous,
            Optional<Period> next,
            List<Period> otherYears) {
        Site site = views.site();
        Hash hash = name(site, period)
                .put("count", period.entries().size())
                .put("parent", parent.map(other -> way(site, other)))
                .put("previous", previous.map(other -> way(site, other)))
                .put("next", next.map(other -> way(site, other)));
        return switch (period.kind()) {
            case YEAR ->
                hash.put("months", months(views, period))
                        .put(
                                "days",
                                DayGrid.of(
                                        period,
                                        views.dayScale(),
                                        site.messages().dates()));
            case MONTH -> hash.put("weeks", weeks(views, period)).put("weekdays", weekdays(site));
            case DAY ->
                hash.put(
                                "otherYears",
                                Values.list(
                                        otherYears,
                                        other -> Values.link(
                                                site.messages().dates().year(other.start()),
                                                Links.period(Period.Kind.DAY, other.start()))))
                        .put("allYearsHref", views.hrefOf("dayofyear", Links.dayOfYear(period.start())));
        };
    }

    /** The key {@code period} on older pages of its list. */
    public static Hash name(Site site, Period period) {
        return Values.link(site.name(period.kind(), period.start()), Links.period(period.kind(), period.start()))
                .put("kind", period.kind().name().toLowerCase(Locale.ROOT))
                .put("date", new DateView(period.start(), site.messages().dates()));
    }

    /** The way to another period. It tells no count: a page would change with each article of the other. */
    private static Hash way(Site site, Period other) {
        return Values.link(site.name(other.kind(), other.start()), Links.period(other.kind(), other.start()));
    }

    static Hash link(Site site, Period period) {
        return Values.link(
                site.name(period.kind(), period.start()),
                Links.period(period.kind(), period.start()),
                period.entries().size());
    }

    /** All twelve months of a year, those without articles without an address. */
    private static Value months(Views views, Period year) {
        DateWords words = views.messages().dates();
        Map<LocalDate, Period> months = byStart(year);
        HeatScale scale = views.monthScale();
        var list = new ArrayList<Hash>(MONTHS_IN_YEAR);
        for (int i = 0; i < MONTHS_IN_YEAR; i++) {
            LocalDate month = year.start().plusMonths(i);
            list.add(cell(months.get(month), scale)
                    .put("label", words.month(month))
                    .put("short", words.monthShort(month)));
        }
        return Values.list(list, m -> m);
    }

    /** A month's days in weeks, with blanks before the first and after the last. */
    private static Value weeks(Views views, Period month) {
        DateWords words = views.messages().dates();
        Map<LocalDate, Period> days = byStart(month);
        HeatScale scale = views.dayScale();
        var weeks = new ArrayList<Value>();
        LocalDate first = month.start().with(TemporalAdjusters.previousOrSame(words.firstOfWeek()));
        LocalDate end = month.start().plusMonths(1);
        for (; first.isBefore(end); first = first.plusDays(DAYS_IN_WEEK)) {
            var week = new ArrayList<Hash>(DAYS_IN_WEEK);
            for (int i = 0; i < DAYS_IN_WEEK; i++) {
                LocalDate day = first.plusDays(i);
                boolean blank = day.getMonthValue() != month.start().getMonthValue();
                week.add(cell(blank ? null : days.get(day), scale)
                        .put("day", day.getDayOfMonth())
                        .put("label", words.full(day))
                        .put("blank", Values.bool(blank)));
            }
            weeks.add(Values.list(week, d -> d));
        }
        return Values.list(weeks, w -> w);
    }

    /** All years from the first to the last, newest first, with their months; a run of years without articles is one row. */
    public static Value years(Views views) {
        var rows = new ArrayList<Hash>();
        List<Period> years = Values.newestFirst(views.site().archive().years());
        int above = 0;
        for (Period year : years) {
            int number = year.start().getYear();
            if (!rows.isEmpty() && above - number > 1) {
                DateWords words = views.messages().dates();
                rows.add(Values.hash()
                        .put("gap", Values.bool(true))
                        .put(
                                "label",
                                above - number == 2
                                        ? words.year(number + 1)
                                        : views.messages()
                                                .text(
                                                        "yearSpan",
                                                        Integer.toString(number + 1),
                                                        Integer.toString(above - 1))));
            }
            rows.add(link(views.site(), year).put("gap", Values.bool(false)).put("months", months(views, year)));
            above = number;
        }
        return Values.list(rows, row -> row);
    }

    private static Value weekdays(Site site) {
        return Values.list(
                site.messages().dates().week(),
                day -> Values.hash().put("short", day.initial()).put("label", day.name()));
    }

    private static Hash cell(@Nullable Period period, HeatScale scale) {
        int count = period == null ? 0 : period.entries().size();
        return Values.hash()
                .put("href", period == null ? "" : Links.period(period.kind(), period.start()))
                .put("count", count)
                .put("level", scale.level(count));
    }

    private static Map<LocalDate, Period> byStart(Period period) {
        var parts = new HashMap<LocalDate, Period>();
        List<Period> list = period.parts();
        list.forEach(part -> parts.put(part.start(), part));
        return parts;
    }

    /** As {@link Views#span}. */
    static String span(Site site, List<ArticleSummary> items, Period.Kind group) {
        LocalDate first = items.get(0).date();
        LocalDate last = items.get(items.size() - 1).date();
        String from = site.name(Period.Kind.DAY, first);
        String to = site.name(Period.Kind.DAY, last);
        if (group == Period.Kind.YEAR) {
            return first.getYear() == last.getYear()
                    ? site.messages().dates().year(first)
                    : site.messages()
                            .text("yearSpan", Integer.toString(first.getYear()), Integer.toString(last.getYear()));
        } else if (group == Period.Kind.MONTH) {
            from = site.messages().dates().month(first);
            to = site.messages().dates().month(last);
        }
        return from.equals(to) ? from : site.messages().text("span", from, to);
    }

    /**
     * The key {@code days}: the days of all years.
     *
     * @param counts by month and day, both from 0
     */
    public static Value days(Site site, int[][] counts) {
        var all = Arrays.stream(counts).flatMapToInt(Arrays::stream).boxed().toList();
        return new DayGrid(0, counts, HeatScale.of(all), site.messages().dates());
    }

    /** The key {@code dayOfYear}. */
    public static Value dayOfYear(Site site, LocalDate date) {
        DateWords words = site.messages().dates();
        return dayLink(words, date)
                .put("previous", dayLink(words, date.minusDays(1)))
                .put("next", dayLink(words, date.plusDays(1)));
    }

    private static Hash dayLink(DateWords words, LocalDate date) {
        return Values.link(words.dayOfYear(date), Links.dayOfYear(date));
    }
}
