package org.backfile.webpage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backfile.webpage.element.LinkedData;
import org.backfile.webpage.element.ShortText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote a page's article, as the page says in its data, its head, or beside the headline. */
final class PageAuthors {
    private static final int LONGEST = 100;
    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "dc:creator",
            "citation_author",
            "byl",
            "cxenseparse:author",
            "twitter:data1");
    private static final String SHOWN = "[itemprop=author] [itemprop=name], a[rel~=(?i)^author$], [itemprop=author],"
            + " .byline .author, .author-name, .byline__name, .p-author, .byline-name, .entry-author";

    private PageAuthors() {}

    /** As they are written, first to last; empty if the page names none. */
    static List<String> of(Document page, LinkedData data, String title) {
        List<String> told = data.people(title);
        if (told.isEmpty()) {
            told = metas(page);
        }
        return told.isEmpty() ? shown(page) : told;
    }

    private static List<String> metas(Document page) {
        for (String name : METAS) {
            Set<String> values = new LinkedHashSet<>();
            for (Element meta : page.select("meta[name=" + quoted(name) + "], meta[property=" + quoted(name) + "]")) {
                String value = meta.attr("content").strip();
                boolean isLabelled = !name.equals("twitter:data1")
                        || page.select("meta[name=twitter:label1]")
                                .attr("content")
                                .toLowerCase(Locale.ROOT)
                                .matches("written by|author|by|verfasst von|geschrieben von|écrit par|escrito por");
                if (isName(value) && isLabelled) {
                    values.add(value);
                }
            }
            if (!values.isEmpty()) {
                return List.copyOf(values);
            }
        }
        return List.of();
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static List<String> shown(Document page) {
        Set<String> names = new LinkedHashSet<>();
        for (Element element : page.select(SHOWN)) {
            boolean isOfOthers =
                    element.closest("aside, nav, footer, [class*=comment], [id*=comment], [class*=related]") != null;
            String text = isOfOthers ? "" : ShortText.of(element);
            if (isName(text) && names.stream().noneMatch(other -> other.contains(text) || text.contains(other))) {
                names.add(text);
            }
        }
        return new ArrayList<>(names);
    }

    private static boolean isName(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST
                && !value.contains("://")
                && value.chars().anyMatch(Character::isLetter);
    }
}
