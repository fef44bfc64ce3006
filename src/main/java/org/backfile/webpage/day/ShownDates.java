package org.backfile.webpage.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.webpage.element.ElementWords;
import org.backfile.webpage.element.ShortText;
import org.backfile.webpage.element.Surroundings;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the days that a page's body shows, by where they stand: those nearest to the headline are the article's. */
final class ShownDates implements NodeFilter {
    private static final int LONGEST_ALONE = 60;
    private static final int LONGEST_START = 30;
    private static final int IN_SENTENCE = 2;
    private static final int NEAR = 1500;
    private static final Set<String> UNREAD =
            Set.of("script", "style", "template", "svg", "select", "textarea", "iframe");
    /** The Wayback Machine's own toolbar, which shows the days of its copies. */
    private static final String WAYBACK_TOOLBAR = "wm-ipp";
    /** What stands before a day that is not the article's. */
    private static final Pattern CHANGED = Pattern.compile(
            "(?iu)^\\W*(last )?(updated?|modified|edited|changed|revised|aktualisiert|geändert|zuletzt|letzte (änderung|aktualisierung)"
                    + "|stand:|mis à jour|modifié|màj|actualizado|actualización|atualizado|aggiornato|bijgewerkt|oppdatert"
                    + "|uppdaterad|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|обновлено|оновлено"
                    + "|更新|최종수정|수정).*");

    private static final Pattern COPYRIGHT = Pattern.compile("(?iu).*(©|copyright|\\(c\\)|all rights|alle rechte).*");

    private final DateText dates;
    private final String title;
    private final Surroundings surroundings;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Shown> properties = new ArrayList<>();
    private final List<Shown> surrounded = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private int at;
    private int headline = -1;
    private boolean isSureOfHeadline;

    /** A value, where it stands, counted in characters of text, and how: 0 marked as a date, 1 on its own, 2 in a sentence. */
    private record Shown(String value, int at, int rank) {}

    ShownDates(DateText dates, String title, Element body) {
        this.dates = dates;
        this.title = plain(title);
        this.surroundings = new Surroundings(body);
    }

    /** What microdata and RDFa name as the day of publication; only near the headline, if a day is shown there. */
    List<String> properties() {
        boolean isBeside = headline >= 0 && shown.stream().anyMatch(date -> date.rank == 0 && isNear(date));
        return nearest(
                properties.stream().filter(date -> !isBeside || isNear(date)).toList());
    }

    private boolean isNear(Shown date) {
        return Math.abs(date.at - Math.max(headline, 0)) < NEAR;
    }

    /** The days near the headline, the nearest first; not those within sentences. */
    List<String> beside() {
        return nearest(shown.stream()
                .filter(date -> date.rank < IN_SENTENCE && isNear(date))
                .toList());
    }

    /** All days, those marked as such first, then in the page's order; where there is none, what stands among others. */
    List<String> elsewhere() {
        List<Shown> all = shown.isEmpty() ? surrounded : shown;
        return all.stream()
                .sorted(Comparator.comparingInt(Shown::rank))
                .map(Shown::value)
                .toList();
    }

    private List<String> nearest(List<Shown> dates) {
        int from = Math.max(headline, 0);
        return dates.stream()
                .sorted(Comparator.comparingInt(Shown::rank).thenComparingInt(date -> Math.abs(date.at - from)))
                .map(Shown::value)
                .toList();
    }

    List<String> changed() {
        return changed;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            if (UNREAD.contains(element.normalName()) || element.id().startsWith(WAYBACK_TOOLBAR)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            element(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            surroundings.leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void element(Element element) {
        surroundings.enter(element, headline >= 0);
        if (element.normalName().equals("h1") && !isSureOfHeadline && surroundings.isOutside()) {
            String text = plain(ShortText.of(element));
            isSureOfHeadline = !text.isEmpty() && (title.contains(text) || text.contains(title)) && !title.isEmpty();
            headline = headline < 0 || isSureOfHeadline ? at : headline;
        }
        if (element.attributesSize() == 0 && !element.normalName().equals("time")) {
            return;
        }
        property(element);
        if (surroundings.isAtMostOther()) {
            shown(element);
        }
    }

    private void property(Element element) {
        String names = (element.attr("itemprop") + " " + element.attr("property")).toLowerCase(Locale.ROOT);
        boolean isPublished = names.contains("datepublished")
                || names.contains("dc:date")
                || names.contains("dcterms:created")
                || names.contains("dc:created")
                || names.contains("dcterms:issued")
                || names.contains("pubdate")
                || element.hasAttr("pubdate");
        if (isPublished && surroundings.isOutside() && !names.contains("modified")) {
            add(element.attr("content"));
            add(element.attr("datetime"));
            add(ShortText.of(element));
        }
    }

    private void shown(Element element) {
        Set<String> words = ElementWords.of(element);
        boolean isDate = DateNames.isDateElement(element, words);
        boolean isAbbreviation = element.normalName().equals("abbr");
        boolean isChange = DateNames.isChanged(element, words);
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean holds = name.equals("datetime")
                    || DateNames.ATTRIBUTES.contains(name)
                    || (isDate || isAbbreviation) && (name.equals("title") || name.equals("content"));
            if (holds) {
                put(attribute.getValue(), isChange, 0);
            }
        }
        if (isDate) {
            put(ShortText.of(element), isChange, 0);
        }
    }

    private void text(TextNode node) {
        String whole = node.getWholeText().strip();
        boolean isLong = whole.length() > ShortText.LONGEST;
        // A paragraph may begin with its day.
        boolean isInBrackets = isLong && whole.charAt(0) == '(' && whole.indexOf(')') < LONGEST_START;
        boolean beginsWithDigit = isLong && Character.isDigit(whole.charAt(0));
        String text = isInBrackets
                ? whole.substring(0, whole.indexOf(')') + 1)
                : beginsWithDigit ? whole.substring(0, LONGEST_START) : whole;
        if (surroundings.isAtMostOther() && text.length() > 5 && text.length() <= ShortText.LONGEST && hasDigit(text)) {
            put(text, false, text.length() <= LONGEST_ALONE && !isLong ? 1 : IN_SENTENCE);
        }
        at += whole.length();
    }

    private void put(String value, boolean isChange, int rank) {
        if (value.isBlank() || !hasDigit(value) || COPYRIGHT.matcher(value).matches()) {
            return;
        }
        if (isChange || CHANGED.matcher(value).matches()) {
            changed.add(value);
        } else if (dates.value(value).isPresent()) {
            (surroundings.isOutside() ? shown : surrounded).add(new Shown(value, at, rank));
        }
    }

    private void add(String value) {
        if (!value.isBlank()) {
            properties.add(new Shown(value.strip(), at, 0));
        }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
