package org.backfile.webpage.element;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what a browser does not show. */
public final class HiddenText {
    /** What page savers, and authors for screen readers only, call what is not to be seen. */
    private static final Set<String> CLASSES = Set.of(
            "sf-hidden",
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "visually-hidden-focusable",
            "screen-reader-text",
            "screen-reader",
            "screenreader",
            "screen-reader-only",
            "sr-text",
            "assistive-text",
            "element-invisible");

    private HiddenText() {}

    /** Whether neither the element nor anything in it is shown. */
    public static boolean isHidden(Element element) {
        String name = element.normalName();
        if (name.equals("noscript") || name.equals("dialog") && !element.hasAttr("open")) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        // Text that a browser opens when it is looked for is text.
        if (element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found")) {
            return true;
        }
        if (element.hasAttr("style")) {
            String style = style(element);
            if (style.contains("display:none") || style.contains("visibility:hidden")) {
                return true;
            }
        }
        return element.hasAttr("class") && hasHiddenClass(element.attr("class"));
    }

    private static boolean hasHiddenClass(String classes) {
        for (String name : classes.split("\\s+", 40)) {
            if (CLASSES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The element's own style in lower case without blanks; empty if it has none. */
    public static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? "" : style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
