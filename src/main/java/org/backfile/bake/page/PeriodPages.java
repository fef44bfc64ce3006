package org.backfile.bake.page;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.archive.Period;
import org.backfile.bake.model.Value;
import org.backfile.bake.page.PageContext.Subject;
import org.backfile.bake.view.About;
import org.backfile.bake.view.MenuEntry;
import org.backfile.bake.view.PeriodViews;
import org.backfile.site.Links;

/**
 * A page for each year, month and day that has articles.
 *
 * @param texts who makes those of days if the day's articles stand on them; else they are lists
 */
record PeriodPages(PageContext context, Optional<DayPages> texts) {
    Stream<Page> pages() {
        List<Period> years = context.site().archive().years();
        var months = new ArrayList<Period>();
        years.forEach(year -> months.addAll(year.parts()));
        var days = new ArrayList<Period>();
        months.forEach(month -> days.addAll(month.parts()));
        return Stream.of(Stream.of(all()), pages(years, List.of()), pages(months, years), pages(days, months))
                .flatMap(pages -> pages);
    }

    private Page all() {
        var about = new About(
                "years",
                context.messages().text("years"),
                context.messages().text("yearsLead"),
                Links.YEARS,
                context.site().settings().lang(),
                context.trail(),
                "");
        return new Page(
                "years",
                Links.YEARS,
                "years",
                () -> context.model(about)
                        .put("archive", context.views().archive())
                        .put("years", PeriodViews.years(context.views())));
    }

    /** The pages of periods of one kind, each with its neighbours, in whichever parents they are. */
    private Stream<Page> pages(List<Period> periods, List<Period> parents) {
        var pages = Stream.<Page>builder();
        Map<MonthDay, List<Period>> sameDays =
                periods.stream().collect(Collectors.groupingBy(period -> MonthDay.from(period.start())));
        int parent = 0;
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            while (parent < parents.size() && !holds(parents.get(parent), period)) {
                parent++;
            }
            Optional<Period> above = parent < parents.size() ? Optional.of(parents.get(parent)) : Optional.empty();
            Optional<Period> previous = i == 0 ? Optional.empty() : Optional.of(periods.get(i - 1));
            Optional<Period> next = i == periods.size() - 1 ? Optional.empty() : Optional.of(periods.get(i + 1));
            List<Period> otherYears = period.kind() == Period.Kind.DAY ? otherYears(period, sameDays) : List.of();
            pages(period, above, previous, next, otherYears).forEach(pages);
        }
        return pages.build();
    }

    private static List<Period> otherYears(Period day, Map<MonthDay, List<Period>> sameDays) {
        return sameDays.getOrDefault(MonthDay.from(day.start()), List.of()).stream()
                .filter(other -> other.start().getYear() != day.start().getYear())
                .toList();
    }

    private static boolean holds(Period parent, Period period) {
        LocalDate start = period.start();
        return parent.start().getYear() == start.getYear()
                && (parent.kind() == Period.Kind.YEAR || parent.start().getMonthValue() == start.getMonthValue());
    }

    private Stream<Page> pages(
            Period period,
            Optional<Period> parent,
            Optional<Period> previous,
            Optional<Period> next,
            List<Period> otherYears) {
        String name = context.site().name(period.kind(), period.start());
        String path = Links.period(period.kind(), period.start());
        var about = new About(
                "period",
                name,
                context.messages().text("articlesOf", name),
                path,
                context.site().settings().lang(),
                trail(period),
                "");
        Supplier<Value> view = () -> PeriodViews.view(context.views(), period, parent, previous, next, otherYears);
        if (period.kind() == Period.Kind.DAY && texts.isPresent()) {
            return Stream.of(texts.get().page(about, period, view));
        }
        Period.Kind group = period.kind() == Period.Kind.YEAR ? Period.Kind.MONTH : Period.Kind.DAY;
        return context.listing(
                about,
                name,
                period.entries(),
                group,
                true,
                new Subject("period", view, () -> PeriodViews.name(context.site(), period)));
    }

    private List<MenuEntry> trail(Period period) {
        MenuEntry year = new MenuEntry(
                context.messages().dates().year(period.start()), Links.period(Period.Kind.YEAR, period.start()));
        MenuEntry month = new MenuEntry(
                context.messages().dates().month(period.start()), Links.period(Period.Kind.MONTH, period.start()));
        return switch (period.kind()) {
            case YEAR -> context.trail();
            case MONTH -> context.trail(year);
            case DAY -> context.trail(year, month);
        };
    }
}
