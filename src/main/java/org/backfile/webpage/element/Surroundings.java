package org.backfile.webpage.element;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Tells, while a page is walked through, whether the place is a menu, comments, teasers or such: what is not its article. */
public final class Surroundings {
    private static final Set<String> AROUND = Set.of("nav", "aside");

    /** The elements that hold a headline, which are no mere surroundings. */
    private final Set<Element> aroundHeadings = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Element> large = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int others;
    private int articles;

    public Surroundings(Element body) {
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

    /** @param hasHeadline whether the headline came before */
    public void enter(Element element, boolean hasHeadline) {
        articles += isArticle(element) ? 1 : 0;
        if (isAround(element, hasHeadline)) {
            open.add(element);
            others += isOther(element) ? 1 : 0;
        }
    }

    public void leave(Element element) {
        if (open.remove(element)) {
            others -= isOther(element) ? 1 : 0;
        }
        articles -= isArticle(element) ? 1 : 0;
    }

    /** Whether the place is of the article, as far as one can tell. */
    public boolean isOutside() {
        return open.isEmpty();
    }

    /** Whether the place is of the article, or in nothing but what is called after other articles, as an article may be too. */
    public boolean isAtMostOther() {
        return open.size() == others;
    }

    private boolean isAround(Element element, boolean hasHeadline) {
        String name = element.normalName();
        if (aroundHeadings.contains(element)) {
            return false;
        }
        if (large.contains(element) && !Boilerplate.isOfComments(element)) {
            return false;
        }
        // A page's own header tells what day it is today.
        boolean isOfPage = articles == 0 && (name.equals("header") && !hasHeadline || name.equals("footer"));
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
}
