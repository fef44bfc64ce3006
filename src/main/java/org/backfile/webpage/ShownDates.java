package org.backfile.webpage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Collects the days that a page's body shows, by where they stand: those nearest to the headline are the article's. */
final class ShownDates implements NodeFilter {
    private static final int LONGEST = 150;
    private static final int LONGEST_ALONE = 60;
    private static final int LONGEST_START = 30;
    private static final int MOST_NODES = 60;
    private static final int IN_SENTENCE = 2;
    private static final int NEAR = 1500;
    private static final Set<String> UNREAD =
            Set.of("script", "style", "template", "svg", "select", "textarea", "iframe");
    private static final Set<String> AROUND = Set.of("nav", "aside");
    /** What stands before a day that is not the article's. */
    private static final Pattern CHANGED = Pattern.compile(
            "(?iu)^\\W*(last )?(updated?|modified|edited|changed|revised|aktualisiert|geändert|zuletzt|letzte (änderung|aktualisierung)"
                    + "|stand:|mis à jour|modifié|màj|actualizado|actualización|atualizado|aggiornato|bijgewerkt|oppdatert"
                    + "|uppdaterad|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|обновлено|оновлено"
                    + "|更新|최종수정|수정).*");

    private static final Pattern COPYRIGHT = Pattern.compile("(?iu).*(©|copyright|\\(c\\)|all rights|alle rechte).*");

    private final DateText dates;
    private final String title;
    /** The elements that hold a headline, which are no mere surroundings. */
    private final Set<Element> aroundHeadings = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Element> large = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> surroundings = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Shown> shown = new ArrayList<>();
    private final List<Shown> properties = new ArrayList<>();
    private final List<Shown> surrounded = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private int at;
    private int headline = -1;
    private boolean isSureOfHeadline;
    private int around;
    private int others;
    private int articles;

    /** A value, where it stands, counted in characters of text, and how: 0 marked as a date, 1 on its own, 2 in a sentence. */
    private record Shown(String value, int at, int rank) {}

    ShownDates(DateText dates, String title, Element body) {
        this.dates = dates;
        this.title = plain(title);
        for (Element main : body.select("h1, main, [itemprop=articleBody]")) {
            Element outer = main.parent();
            while (outer != null && aroundHeadings.add(outer)) {
                outer = outer.parent();
            }
        }
        measure(body);
    }

    /** Notes the elements that hold most of the page's text: whatever they are called, they are no mere surroundings. */
    private void measure(Element body) {
        Map<Element, Integer> starts = new IdentityHashMap<>();
        Map<Element, Integer> lengths = new IdentityHashMap<>();
        int[] length = {0};
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            length[0] += text.getWholeText().strip().length();
                        } else if (node instanceof Element element) {
                            starts.put(element, length[0]);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            lengths.put(element, length[0] - starts.getOrDefault(element, 0));
                        }
                    }
                },
                body);
        lengths.forEach((element, held) -> {
            if (2 * held > length[0]) {
                large.add(element);
            }
        });
    }

    /** What microdata and RDFa name as the day of publication. */
    List<String> properties() {
        return nearest(properties);
    }

    /** The days near the headline, the nearest first; not those within sentences. */
    List<String> beside() {
        return nearest(shown.stream()
                .filter(date -> date.rank < IN_SENTENCE && Math.abs(date.at - Math.max(headline, 0)) < NEAR)
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
            if (UNREAD.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            element(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (surroundings.remove(element)) {
                around--;
                others -= isOther(element) ? 1 : 0;
            }
            articles -= isArticle(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private boolean isAround(Element element) {
        String name = element.normalName();
        if (aroundHeadings.contains(element)) {
            return false;
        }
        if (large.contains(element) && !Boilerplate.isOfComments(element)) {
            return false;
        }
        // A page's own header tells what day it is today.
        boolean isOfPage = articles == 0 && (name.equals("header") && headline < 0 || name.equals("footer"));
        return isOfPage || AROUND.contains(name) || element.hasAttr("class") && Boilerplate.isOther(element);
    }

    /** Whether it is called after other articles, and is neither comments nor what a page has around its text. */
    private static boolean isOther(Element element) {
        String name = element.normalName();
        boolean isTag = AROUND.contains(name) || name.equals("header") || name.equals("footer");
        return !isTag && !Boilerplate.isOfComments(element);
    }

    private static boolean isArticle(Element element) {
        return element.normalName().equals("article") || element.normalName().equals("main");
    }

    private void element(Element element) {
        articles += isArticle(element) ? 1 : 0;
        if (isAround(element)) {
            surroundings.add(element);
            around++;
            others += isOther(element) ? 1 : 0;
        }
        if (element.normalName().equals("h1") && !isSureOfHeadline && around == 0) {
            String text = plain(text(element));
            isSureOfHeadline = !text.isEmpty() && (title.contains(text) || text.contains(title)) && !title.isEmpty();
            headline = headline < 0 || isSureOfHeadline ? at : headline;
        }
        if (element.attributesSize() == 0 && !element.normalName().equals("time")) {
            return;
        }
        property(element);
        if (around == others) {
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
        if (isPublished && around == 0 && !names.contains("modified")) {
            add(element.attr("content"));
            add(element.attr("datetime"));
            add(text(element));
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
            String text = text(element);
            if (text.length() <= LONGEST) {
                put(text, isChange, 0);
            }
        }
    }

    private void text(TextNode node) {
        String whole = node.getWholeText().strip();
        boolean isLong = whole.length() > LONGEST;
        // A paragraph may begin with its day.
        String text = isLong && Character.isDigit(whole.charAt(0)) ? whole.substring(0, LONGEST_START) : whole;
        if (around == others && text.length() > 5 && text.length() <= LONGEST && hasDigit(text)) {
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
            (around == 0 ? shown : surrounded).add(new Shown(value, at, rank));
        }
    }

    private void add(String value) {
        if (!value.isBlank()) {
            properties.add(new Shown(value.strip(), at, 0));
        }
    }

    /** The text of an element that may be a date; empty if it is longer than one with a few words around. */
    private static String text(Element element) {
        var text = new StringBuilder();
        int[] nodes = {0};
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.getWholeText());
                        } else if (node instanceof Element inner && inner.isBlock()) {
                            text.append(' ');
                        }
                        return ++nodes[0] > MOST_NODES || text.length() > 2 * LONGEST
                                ? FilterResult.STOP
                                : FilterResult.CONTINUE;
                    }
                },
                element);
        String whole = text.toString().replaceAll("\\s+", " ").strip();
        return nodes[0] > MOST_NODES || whole.length() > LONGEST ? "" : whole;
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
