package org.backfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An address in a page, and what it is there for. */
record PageLink(Kind kind, String address) {
    enum Kind {
        /** A reader can go there. */
        WAY,
        /** The page sends the reader there by itself. */
        REDIRECT,
        /** The browser fetches it, or a program may. */
        RESOURCE
    }

    private static final Pattern REFRESH = Pattern.compile("(?i)\\s*\\d+\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]*).*");
    private static final List<String> FETCHED = List.of("src", "poster", "data", "action", "xlink:href");
    private static final List<String> META = List.of("og:url", "og:image", "twitter:image");

    /** The addresses in one element; empty if there are none. */
    static List<PageLink> in(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        var links = new ArrayList<PageLink>();
        var name = element.normalName();
        if (element.hasAttr("href") && !name.equals("base")) {
            var way = name.equals("a") || name.equals("area");
            links.add(new PageLink(way ? Kind.WAY : Kind.RESOURCE, element.attr("href")));
        }
        for (var attribute : FETCHED) {
            if (element.hasAttr(attribute) && !element.attr(attribute).startsWith("data:")) {
                links.add(new PageLink(Kind.RESOURCE, element.attr(attribute)));
            }
        }
        if (element.hasAttr("srcset")) {
            for (var candidate : element.attr("srcset").split(",\\s+|,$")) {
                links.add(new PageLink(Kind.RESOURCE, candidate.strip().split("\\s")[0]));
            }
        }
        if (name.equals("meta")) {
            addMeta(element, links);
        }
        return links;
    }

    private static void addMeta(Element meta, List<PageLink> links) {
        var content = meta.attr("content");
        if (META.contains(meta.attr("property")) || META.contains(meta.attr("name"))) {
            links.add(new PageLink(Kind.RESOURCE, content));
        }
        var refresh = REFRESH.matcher(content);
        if (meta.attr("http-equiv").toLowerCase(Locale.ROOT).equals("refresh") && refresh.matches()) {
            links.add(new PageLink(Kind.REDIRECT, refresh.group(1)));
        }
    }
}
