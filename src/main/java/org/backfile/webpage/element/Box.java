package org.backfile.webpage.element;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element of a page, with the range of the passages in it. */
public final class Box {
    public final Element element;
    public final @Nullable Box parent;
    /** The words of its classes and its id, in lower case. */
    final Set<String> words;
    /** The index of the first passage in it. */
    public final int from;
    /** The index behind the last passage in it. */
    public int to;

    public boolean isBoilerplate;

    public Box(Element element, @Nullable Box parent, Set<String> words, int from) {
        this.element = element;
        this.parent = parent;
        this.words = words;
        this.from = from;
        this.to = from;
    }

    public String name() {
        return element.normalName();
    }

    public boolean isHeading() {
        String name = name();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Whether its classes or its id have one of the words. */
    public boolean hasAny(Set<String> some) {
        return !words.isEmpty() && some.stream().anyMatch(words::contains);
    }

    /** The innermost of the box and those around it that has one of the names; null if none has. */
    @Nullable
    public Box closest(Set<String> names) {
        Box box = this;
        while (box != null && !names.contains(box.name())) {
            box = box.parent;
        }
        return box;
    }
}
