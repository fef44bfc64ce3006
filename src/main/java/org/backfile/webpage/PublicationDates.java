package org.backfile.webpage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.webpage.PublicationDay.Basis;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of a page's article: what the page states for computers first, then its address, then what it shows. A
 * value that is no day does not end the search.
 */
final class PublicationDates {
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "[/._=-]((?:19|20)\\d\\d)([/._-]?)(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01]|[1-9])(?=[/._?&#-]|[a-zA-Z]|$)");
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "[\"']?(?:datePublished|publishDate|published_at|publishedAt|publicationDate|datePublication|pubDate|firstPublishDate|dateCreated)[\"']?"
                    + "\\s*[:=]\\s*[\"']?([^\"',}\\n]{8,40})");
    private static final int EARLIEST = 1400;

    private final DateText dates;
    private final LocalDate today;
    private String said = "";
    private @Nullable PublicationDay future;

    PublicationDates(DateText dates, LocalDate today) {
        this.dates = dates;
        this.today = today;
    }

    /** What was given for a day and is none; empty if there was nothing of the kind. */
    String said() {
        return said;
    }

    Optional<PublicationDay> find(Document page, LinkedData data, String title, List<String> addresses) {
        var metas = new ArrayList<String>();
        var dated = new ArrayList<String>();
        var changed = new ArrayList<String>();
        metas(page, metas, dated, changed);
        var shown = new ShownDates(dates, title, page.body());
        NodeTraversor.filter(shown, page.body());
        List<List<String>> stated = List.of(
                metas,
                data.values("datePublished", title, false),
                shown.properties(),
                dated,
                data.values("dateCreated", title, false),
                data.values("uploadDate", title, true),
                data.values("datePublished", title, true));
        for (List<String> values : stated) {
            Optional<PublicationDay> day = first(values, Basis.STATED);
            if (day.isPresent()) {
                return Optional.of(local(day.get(), inAddress(addresses)));
            }
        }
        Optional<PublicationDay> day = inAddress(addresses);
        day = day.isPresent() ? day : first(shown.beside(), Basis.STATED);
        day = day.isPresent() ? day : inScripts(page);
        day = day.isPresent() ? day : first(shown.elsewhere(), Basis.TEXT);
        changed.addAll(data.values("dateModified", title, true));
        changed.addAll(shown.changed());
        day = day.isPresent() ? day : first(changed, Basis.CHANGED);
        return day.isPresent() ? day : Optional.ofNullable(future);
    }

    /** A time stamp of another zone may be of the day before or after; an address has the publisher's own day. */
    private static PublicationDay local(PublicationDay stated, Optional<PublicationDay> address) {
        boolean isNext = address.isPresent()
                && !stated.time().isEmpty()
                && Math.abs(ChronoUnit.DAYS.between(stated.day(), address.get().day())) == 1;
        return isNext ? new PublicationDay(address.get().day(), stated.time(), stated.basis()) : stated;
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
            if (value.isEmpty()) {
                value = meta.attr("datetime").strip();
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

    /** The day in data that a page hands to its scripts. */
    private Optional<PublicationDay> inScripts(Document page) {
        for (Element script : page.getElementsByTag("script")) {
            Matcher value = IN_SCRIPT.matcher(script.data());
            for (int i = 0; i < 3 && value.find(); i++) {
                Optional<PublicationDay> day = first(List.of(value.group(1)), Basis.TEXT);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }
}
