package org.backfile.bake.model;

import freemarker.template.TemplateModel;
import java.time.LocalDate;
import java.util.List;
import org.backfile.archive.Period;
import org.backfile.message.DateWords;
import org.backfile.output.Fingerprint;
import org.backfile.site.FeedDates;
import org.backfile.site.Links;
import org.jspecify.annotations.Nullable;

/**
 * A day in words, and the pages it stands on.
 *
 * @param words the frame's, an input of every page by {@code site}
 */
public record DateView(LocalDate date, DateWords words) implements HashValue {
    private static final List<String> NAMES = List.of(
            "iso",
            "long",
            "day",
            "month",
            "rest",
            "dayMonth",
            "monthAndYear",
            "year",
            "weekday",
            "rfc822",
            "dayHref",
            "monthHref",
            "yearHref");

    @Override
    public @Nullable TemplateModel get(String key) {
        return switch (key) {
            case "iso" -> Values.text(date.toString());
            case "long" -> Values.text(words.full(date));
            case "day" -> Values.text(Integer.toString(date.getDayOfMonth()));
            case "month" -> Values.text(words.month(date));
            case "dayMonth" -> Values.text(words.dayOfYear(date));
            case "rest" -> Values.text(words.restOfDay(date));
            case "monthAndYear" -> Values.text(words.monthAndYear(date));
            case "year" -> Values.text(Integer.toString(date.getYear()));
            case "weekday" -> Values.text(words.weekday(date));
            case "rfc822" -> Values.text(FeedDates.of(date));
            case "dayHref" -> Values.text(Links.period(Period.Kind.DAY, date));
            case "monthHref" -> Values.text(Links.period(Period.Kind.MONTH, date));
            case "yearHref" -> Values.text(Links.period(Period.Kind.YEAR, date));
            default -> null;
        };
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void addTo(Fingerprint inputs) {
        inputs.add(date.toEpochDay());
    }
}
