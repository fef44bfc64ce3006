package org.backfile.webpage.element;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words that an element's classes and id are made of: {@code postMeta} and {@code post-meta} have two. */
public final class ElementWords {
    private static final int LONGEST = 400;

    private ElementWords() {}

    /** The words in lower case, and each class and id as it is; empty if the element has neither. */
    public static Set<String> of(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return Set.of();
        }
        var words = new HashSet<String>();
        add(element.attr("class"), words);
        add(element.attr("id"), words);
        return words;
    }

    private static void add(String names, Set<String> words) {
        int length = Math.min(names.length(), LONGEST);
        int whole = 0;
        int start = 0;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? names.charAt(i) : ' ';
            boolean ends = !Character.isLetterOrDigit(c);
            boolean isHump = i > start && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (ends || isHump) {
                put(names, start, i, words);
                start = ends ? i + 1 : i;
            }
            if (c <= ' ') {
                put(names, whole, i, words);
                whole = i + 1;
            }
        }
    }

    private static void put(String names, int from, int to, Set<String> words) {
        if (to > from) {
            words.add(names.substring(from, to).toLowerCase(Locale.ROOT));
        }
    }
}
