package org.backfile.bake.model;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import org.backfile.archive.Period;
import org.backfile.bake.model.Values.Hash;
import org.backfile.message.DateWords;
import org.backfile.output.Fingerprint;
import org.backfile.site.Links;
import org.jspecify.annotations.Nullable;

/**
 * Months by days, with how many articles each day has: of a year, or of all years together. A row is made when a template
 * looks at it.
 *
 * @param year 0 for all years
 * @param counts by month and day, both from 0
 * @param days the scale of days
 */
public record DayGrid(int year, int[][] counts, HeatScale days, DateWords words)
        implements Value, TemplateSequenceModel {
    private static final int MONTHS = 12;
    private static final int MOST_DAYS = 31;
    /** A leap year. */
    private static final int ANY_YEAR = 2000;

    /** Of one year. */
    public static DayGrid of(Period year, HeatScale days, DateWords words) {
        int[][] counts = new int[MONTHS][MOST_DAYS];
        for (Period month : year.parts()) {
            for (Period day : month.parts()) {
                counts[day.start().getMonthValue() - 1][day.start().getDayOfMonth() - 1] =
                        day.entries().size();
            }
        }
        return new DayGrid(year.start().getYear(), counts, days, words);
    }

    @Override
    public int size() {
        return MONTHS;
    }

    @Override
    public @Nullable TemplateModel get(int index) {
        if (index < 0 || index >= MONTHS) {
            return null;
        }
        LocalDate first = LocalDate.of(year == 0 ? ANY_YEAR : year, index + 1, 1);
        var cells = new ArrayList<Hash>(MOST_DAYS);
        int all = 0;
        int length = Month.of(index + 1).length(first.isLeapYear());
        for (int day = 1; day <= MOST_DAYS; day++) {
            int count = counts[index][day - 1];
            all += count;
            cells.add(
                    day > length
                            ? Values.hash().put("blank", Values.bool(true))
                            : cell(first.withDayOfMonth(day), count));
        }
        return Values.hash()
                .put("label", words.month(first))
                .put("short", words.monthShort(first))
                .put("href", year == 0 || all == 0 ? "" : Links.period(Period.Kind.MONTH, first))
                .put("count", all)
                .put("days", Values.list(cells, cell -> cell));
    }

    private Hash cell(LocalDate date, int count) {
        String href = year == 0 ? Links.dayOfYear(date) : Links.period(Period.Kind.DAY, date);
        return Values.hash()
                .put("blank", Values.bool(false))
                .put("label", year == 0 ? words.dayOfYear(date) : words.full(date))
                .put("href", year != 0 && count == 0 ? "" : href)
                .put("count", count)
                .put("level", days.level(count));
    }

    @Override
    public void addTo(Fingerprint inputs) {
        inputs.add(year).add(days.most());
        for (int[] month : counts) {
            for (int count : month) {
                inputs.add(count);
            }
        }
    }
}
