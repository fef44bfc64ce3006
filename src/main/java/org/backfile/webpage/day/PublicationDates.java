package org.backfile.webpage.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.webpage.day.PublicationDay.Basis;
import org.backfile.webpage.element.LinkedData;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of a page's article: what the page states for computers first, then its address, then what it shows. A
 * value that is no day does not end the search.
 */
public final class PublicationDates {
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "[/._=-]((?:19|20)\\d\\d)([/._-]?)(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01]|[1-9])(?=[/._?&#-]|[a-zA-Z]|$)");
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "[\"']?(?:datePublished|publishDate|published_at|publishedAt|publicationDate|datePublication|pubDate|firstPublishDate|dateCreated)[\"']?"
                    + "\\s*[:=]\\s*[\"']?([^\"',}\\n]{8,40})");
    /** The day on which whatever the data are of was made: as a rule the page, where nothing else names a day. */
    private static final Pattern CREATED_IN_SCRIPT =
            Pattern.compile("[\"'](?:created_at|createdAt)[\"']\\s*:\\s*[\"']?([^\"',}\\n]{8,40})");

    private static final int MOST_IN_SCRIPT = 3;
    private static final int EARLIEST = 1400;

    private final DateText dates;
    private final LocalDate today;
    private String said = "";
    private @Nullable PublicationDay future;

    public PublicationDates(DateText dates, LocalDate today) {
        this.dates = dates;
        this.today = today;
    }

    /** What was given for a day and is none; empty if there was nothing of the kind. */
    public String said() {
        return said;
    }

    public Optional<PublicationDay> find(Document page, LinkedData data, String title, List<String> addresses) {
        var metas = new ArrayList<String>();
        var dated = new ArrayList<String>();
        var changed = new ArrayList<String>();
        metas(page, metas, dated, changed);
        var shown = new ShownDates(dates, title, page.body());
        NodeTraversor.filter(shown, page.body());
        List<String> published = data.values("datePublished", title, false);
        // A program that puts the day of change in both places tells nothing of the other.
        boolean isOfChange = !metas.isEmpty() && changed.contains(metas.get(0));
        List<List<String>> stated = List.of(
                isOfChange ? List.of() : metas,
                published,
                shown.properties(),
                metas,
                dated,
                data.values("dateCreated", title, false),
                data.values("uploadDate", title, true),
                data.values("datePublished", title, true));
        Optional<PublicationDay> address = inAddress(addresses);
        for (List<String> values : stated) {
            Optional<PublicationDay> day = first(values, Basis.STATED);
            if (day.isPresent()) {
                List<String> others = new ArrayList<>(metas);
                others.addAll(published);
                others.addAll(dated);
                others.addAll(shown.beside());
                return Optional.of(new PublishersDay(dates).of(day.get(), address.map(PublicationDay::day), others));
            }
        }
        Optional<PublicationDay> day = address;
        day = day.isPresent() ? day : first(shown.beside(), Basis.STATED);
        day = day.isPresent() ? day : first(inScripts(page, IN_SCRIPT), Basis.TEXT);
        day = day.isPresent() ? day : first(shown.elsewhere(), Basis.TEXT);
        changed.addAll(data.values("dateModified", title, true));
        changed.addAll(shown.changed());
        day = day.isPresent() ? day : first(changed, Basis.CHANGED);
        day = day.isPresent() ? day : first(inScripts(page, CREATED_IN_SCRIPT), Basis.TEXT);
        day = day.isPresent() ? day : dates.find(title).flatMap(found -> first(List.of(found.toString()), Basis.TEXT));
        return day.isPresent() ? day : Optional.ofNullable(future);
    }

    private Optional<PublicationDay> first(List<String> values, Basis basis) {
        for (String value : values) {
            Optional<StatedDay> stated = dates.value(value);
            if (stated.isEmpty() && said.isEmpty() && value.chars().anyMatch(Character::isDigit)) {
                said = value;
            }
            if (stated.isPresent() && isLikely(stated.get().day())) {
                var day = new PublicationDay(stated.get().day(), stated.get().time(), basis);
                if (!day.day().isAfter(today)) {
                    return Optional.of(day);
                }
                future = future == null ? day : future;
            }
        }
        return Optional.empty();
    }

    /** Not what programs put where they know no day. */
    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= EARLIEST && !day.equals(LocalDate.EPOCH) && !day.equals(LocalDate.of(1900, 1, 1));
    }

    private static void metas(Document page, List<String> published, List<String> dated, List<String> changed) {
        for (Element meta : page.getElementsByTag("meta")) {
            String value = meta.attr("content").strip();
            for (String attribute : new String[] {"value", "datetime"}) {
                value = value.isEmpty() ? meta.attr(attribute).strip() : value;
            }
            for (String attribute : new String[] {"property", "name", "http-equiv", "itemprop"}) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
                if (name.isEmpty() || value.isEmpty() || attribute.equals("itemprop") && !isInHead(meta)) {
                    continue;
                }
                if (DateNames.isPublished(name)) {
                    published.add(value);
                } else if (DateNames.isDated(name)) {
                    dated.add(value);
                } else if (DateNames.isChanged(name)) {
                    changed.add(value);
                }
            }
        }
    }

    private static boolean isInHead(Element meta) {
        Element parent = meta.parent();
        return parent != null && parent.normalName().equals("head");
    }

    private Optional<PublicationDay> inAddress(List<String> addresses) {
        for (String address : addresses) {
            int path = address.indexOf('/', address.indexOf("//") + 2);
            Matcher day = IN_ADDRESS.matcher(path < 0 ? "" : address.substring(path));
            while (day.find()) {
                boolean isDay = !day.group(2).isEmpty()
                        || day.group(3).length() + day.group(4).length() == 4;
                Optional<PublicationDay> found = isDay
                        ? first(List.of(day.group(1) + "-" + day.group(3) + "-" + day.group(4)), Basis.ADDRESS)
                        : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The days in data that a page hands to its scripts. */
    private static List<String> inScripts(Document page, Pattern named) {
        var values = new ArrayList<String>();
        for (Element script : page.getElementsByTag("script")) {
            Matcher value = named.matcher(script.data());
            for (int i = 0; i < MOST_IN_SCRIPT && value.find(); i++) {
                values.add(value.group(1));
            }
        }
        return values;
    }
}
