package org.backfile.webpage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.webpage.element.LinkedData;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells pages that hold an article from front pages, lists, forms and the like, as a crawl of a site holds them. */
final class ListPage {
    /** In an address's path: what leads to lists. A number behind is a page of one. */
    private static final Pattern PATH = Pattern.compile(
            "(?i)(?:^|/)(?:tags?|categor(?:y|ies|ie)|kategorien?|topics?|themen?|authors?|autor(?:en)?|auteurs?|archives?|search|suche"
                    + "|page|seite|feed|rss|login|register|wp-login\\.php|wp-admin|cart|checkout|account)(?:/[^/]*){0,2}/?$");

    private static final Pattern DAYS = Pattern.compile("(?:^|/)(?:19|20)\\d\\d(?:/\\d{1,2}){0,2}/?(?:page/\\d+/?)?$");
    private static final Pattern QUERY =
            Pattern.compile("(?i)(?:^|&)(?:s|q|search|paged?|cat|tag|author|m|replytocom|share|feed)=[^&]*");
    /** So much text is an article's if the page says that it is one, in letters. */
    private static final int SHORT = 80;
    /** And so much if it does not say so. */
    private static final int LONG = 250;
    /** Of teasers there are so many, and of an article's own heads no more. */
    private static final int TEASERS = 4;

    private ListPage() {}

    /** Why a page is no article, to follow "it"; empty if it may be one. */
    static Optional<String> why(Document page, LinkedData data, PageArticle article, String address) {
        boolean saysSo = saysArticle(page, data);
        String path = path(address);
        if (path.isEmpty() || path.equals("/")) {
            return Optional.of("stands at a site's front page");
        }
        int query = address.indexOf('?');
        boolean isListed = PATH.matcher(path).find()
                || DAYS.matcher(path).find()
                || query >= 0 && QUERY.matcher(address.substring(query + 1)).find();
        if (isListed && !saysSo) {
            return Optional.of("stands where lists do");
        }
        if (article.weight() < (saysSo ? SHORT : LONG)) {
            return Optional.of("has too little text");
        }
        int teasers = page.select(
                        "article h2 a[href], article h3 a[href], .post h2 a[href], .teaser a[href] h2, .teaser a[href] h3")
                .size();
        if (!saysSo && teasers >= TEASERS && page.select("article").size() >= TEASERS) {
            return Optional.of("is a list of " + teasers + " others");
        }
        return Optional.empty();
    }

    private static boolean saysArticle(Document page, LinkedData data) {
        Element type = page.selectFirst("meta[property=og:type]");
        String kind = type == null ? "" : type.attr("content").toLowerCase(Locale.ROOT);
        return kind.equals("article")
                || data.isOfOneArticle()
                || page.selectFirst("meta[property=article:published_time]") != null;
    }

    private static String path(String address) {
        int host = address.indexOf("//");
        int slash = host < 0 ? -1 : address.indexOf('/', host + 2);
        if (slash < 0) {
            return "";
        }
        int end = address.length();
        for (char c : new char[] {'?', '#'}) {
            int at = address.indexOf(c, slash);
            end = at < 0 ? end : Math.min(end, at);
        }
        String path = address.substring(slash, end).replaceFirst("(?i)/(?:index|default)\\.[a-z]{3,5}$", "/");
        boolean isNumber = address.indexOf('?') > 0 && path.equals("/");
        return isNumber
                        && QUERY.matcher(address.substring(address.indexOf('?') + 1))
                                .find()
                ? "/search"
                : isNumber ? "/x" : path;
    }
}
