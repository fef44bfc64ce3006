package org.backfile.bake.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.archive.Period;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.page.PageContext.Subject;
import org.backfile.bake.view.About;
import org.backfile.bake.view.MenuEntry;
import org.backfile.bake.view.PeriodViews;
import org.backfile.site.Links;

/** A page for each of the 366 days, with what was published on it in all years, and a table of them. */
record DayOfYearPages(PageContext context) {
    /** A leap year. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    Stream<Page> pages() {
        List<LocalDate> days = IntStream.range(0, FIRST.lengthOfYear())
                .mapToObj(FIRST::plusDays)
                .toList();
        List<List<ArticleSummary>> entries = new ArrayList<>();
        days.forEach(day -> entries.add(new ArrayList<>()));
        for (ArticleSummary entry : context.site().archive().entries()) {
            entries.get(index(entry.date())).add(entry);
        }
        return Stream.concat(
                Stream.of(table(entries)),
                IntStream.range(0, days.size()).boxed().flatMap(i -> day(days.get(i), entries.get(i))));
    }

    private static int index(LocalDate date) {
        return date.withYear(FIRST.getYear()).getDayOfYear() - 1;
    }

    private Page table(List<List<ArticleSummary>> entries) {
        var about = about(
                "days", context.messages().text("onThisDay"), context.messages().text("daysLead"), Links.DAYS);
        int[][] counts = new int[12][31];
        for (int i = 0; i < entries.size(); i++) {
            LocalDate day = FIRST.plusDays(i);
            counts[day.getMonthValue() - 1][day.getDayOfMonth() - 1] =
                    entries.get(i).size();
        }
        return new Page(
                "days",
                Links.DAYS,
                "days",
                () -> context.model(about).put("days", PeriodViews.days(context.site(), counts)));
    }

    private Stream<Page> day(LocalDate day, List<ArticleSummary> entries) {
        String name = context.messages().dates().dayOfYear(day);
        String title = context.messages().text("dayInAllYears", name);
        var about = about(
                "dayofyear",
                title,
                context.messages().text("articlesOf", title),
                Links.dayOfYear(day),
                new MenuEntry(context.messages().text("onThisDay"), Links.DAYS));
        return context.listing(
                about,
                "day " + name,
                entries,
                Period.Kind.YEAR,
                true,
                new Subject(
                        "dayOfYear",
                        () -> PeriodViews.dayOfYear(context.site(), day),
                        () -> PeriodViews.dayOfYear(context.site(), day)));
    }

    private About about(String kind, String title, String description, String path, MenuEntry... above) {
        return new About(
                kind, title, description, path, context.site().settings().lang(), context.trail(above), "");
    }
}
