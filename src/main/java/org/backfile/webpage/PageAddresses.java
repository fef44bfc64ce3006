package org.backfile.webpage;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.webpage.element.LinkedData;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Finds the addresses that a page gives itself, and those that whoever saved it wrote down. */
final class PageAddresses {
    /** What browsers and page savers write into a comment. */
    private static final Pattern SAVED = Pattern.compile(
            "(?i)(?:saved from url=\\(\\d+\\)|\\burl:\\s*|mirrored from\\s+|archived from\\s+|original url:?\\s*|page url:?\\s*)"
                    + "((?:https?://)?[^\\s<>\"]+)");
    /** An archive's address holds the page's own: <a href="https://web.archive.org">the Wayback Machine</a> and its like. */
    private static final Pattern ARCHIVED = Pattern.compile(
            "(?i)https?://(?:web\\.archive\\.org|web-beta\\.archive\\.org|wayback\\.[^/]+|archive\\.(?:today|ph|is|fo|li|vn|md)|[^/]*webarchive[^/]*|arquivo\\.pt)"
                    + "/(?:[^/]+/)*?\\d{4,14}(?:[a-z]{2}_|\\*)?/((?:https?:/{1,2})?[^\\s\"]+\\.[^\\s\"]+)");

    /** How a script of the Wayback Machine is told which page it is on. */
    private static final Pattern WOMBAT = Pattern.compile("__wm\\.wombat\\(\"(https?:[^\"\\s]{1,2000})\"");

    /** {@code by HTTrack Website Copier/3.x […], Tue, 05 Mar 2019}, {@code FILE ARCHIVED ON 10:11:12 Mar 05, 2019}. */
    private static final Pattern COPIED_ON = Pattern.compile(
            "(?i)HTTrack [^\\n]{0,100}, (?:[a-z]{3}, )?(\\d{1,2}) ([a-z]{3}) (\\d{4})|FILE ARCHIVED ON [\\d:]{7,8} ([a-z]{3}) (\\d{1,2}), (\\d{4})");

    private static final Pattern CAPTURED_ON = Pattern.compile("/web/(\\d{4})(\\d{2})(\\d{2})\\d{6}(?:[a-z]{2}_)?/");

    /** {@code saved date: Tue Mar 05 2019 10:11:12 GMT+0100}. */
    private static final Pattern SAVED_ON =
            Pattern.compile("(?i)saved date:\\s*(?:[a-z]{3},?\\s+)?([a-z]{3})\\s+(\\d{1,2})\\s+(\\d{4})");

    private static final int LONGEST = 4000;

    private final List<String> addresses = new ArrayList<>();
    private final List<String> relative = new ArrayList<>();

    private PageAddresses() {}

    /** The addresses of a page, absolute, the likeliest first; empty if it names none. */
    static List<String> of(Document page, LinkedData data, String title) {
        var found = new PageAddresses();
        List<String> saved = saved(page);
        Element canonical = page.selectFirst("link[rel~=(?i)^canonical$][href]");
        found.add(canonical == null ? "" : canonical.attr("href"));
        for (String name : new String[] {"og:url", "twitter:url", "parsely-link", "sailthru.url", "dc.identifier"}) {
            for (Element meta : page.select("meta[property=" + name + "], meta[name=" + name + "]")) {
                found.add(meta.attr("content"));
            }
        }
        data.values("mainEntityOfPage", title, false).forEach(found::add);
        data.values("url", title, false).forEach(found::add);
        saved.forEach(found::add);
        data.values("mainEntityOfPage", title, true).forEach(found::add);
        Element base = page.selectFirst("base[href]");
        if (base != null && found.addresses.isEmpty()) {
            found.addRelative(original(base.attr("href").strip()));
            found.add(base.attr("href"));
        }
        return found.addresses;
    }

    private void add(String text) {
        if (text.length() > LONGEST) {
            return;
        }
        String address = original(text.strip());
        if (address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8)) {
            if (!addresses.contains(address)) {
                addresses.add(address);
            }
        } else if (!address.isEmpty()) {
            relative.add(address);
        }
    }

    /** Makes absolute what was relative. */
    private void addRelative(String base) {
        for (String address : relative) {
            try {
                String absolute = new URI(base).resolve(new URI(address)).toString();
                if (absolute.startsWith("http") && !address.startsWith("#")) {
                    addresses.add(absolute);
                }
            } catch (URISyntaxException | IllegalArgumentException e) {
                continue; // an address that is none is of no use
            }
        }
    }

    /** The address of what an archive's address is a copy of; another address as it is. */
    static String original(String address) {
        Matcher archived = ARCHIVED.matcher(address);
        if (!archived.lookingAt()) {
            return address;
        }
        String inner = archived.group(1).replaceFirst("^(https?):/(?!/)", "$1://");
        return inner.contains("://") ? inner : "http://" + inner;
    }

    /** The addresses in comments, as Chrome, Edge, Firefox, SingleFile, HTTrack and the Wayback Machine write them. */
    private static List<String> saved(Document page) {
        var saved = new ArrayList<String>();
        NodeFilter filter = new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Comment comment) {
                    read(comment.getData(), saved);
                }
                return FilterResult.CONTINUE;
            }
        };
        NodeTraversor.filter(filter, page);
        Element bar = page.getElementById("wmtbURL");
        if (bar != null && !bar.attr("value").isBlank()) {
            saved.add(bar.attr("value"));
        }
        page.select("#wm-ipp input[name=url], #wm-ipp-base input[name=url]")
                .eachAttr("value")
                .forEach(saved::add);
        for (Element script : saved.isEmpty() ? page.select("script") : new Elements()) {
            Matcher told = WOMBAT.matcher(script.data());
            if (told.find()) {
                saved.add(told.group(1));
            }
        }
        return saved;
    }

    /** The day that a comment names as that of saving: {@code 5 March 2019}; empty if none does. */
    static Optional<String> savedOn(Document page) {
        var found = new ArrayList<String>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Comment comment && found.isEmpty()) {
                        String text = comment.getData();
                        day(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                                .ifPresent(found::add);
                    }
                },
                page);
        Elements own = page.select("link[rel=canonical][href*=/web/], meta[property=og:url][content*=/web/]");
        for (Element element : found.isEmpty() ? own : new Elements()) {
            Matcher day = CAPTURED_ON.matcher(element.attr("href") + element.attr("content"));
            if (day.find()) {
                found.add(day.group(1) + "-" + day.group(2) + "-" + day.group(3));
            }
        }
        return found.stream().findFirst();
    }

    private static Optional<String> day(String comment) {
        Matcher day = SAVED_ON.matcher(comment);
        if (day.find()) {
            return Optional.of(day.group(2) + " " + day.group(1) + " " + day.group(3));
        }
        Matcher copied = COPIED_ON.matcher(comment);
        if (copied.find()) {
            int from = copied.group(1) == null ? 4 : 1;
            String first = copied.group(from);
            String second = copied.group(from + 1);
            return Optional.of(
                    (from == 1 ? first + " " + second : second + " " + first) + " " + copied.group(from + 2));
        }
        Matcher captured = CAPTURED_ON.matcher(comment);
        return captured.find()
                ? Optional.of(captured.group(1) + "-" + captured.group(2) + "-" + captured.group(3))
                : Optional.empty();
    }

    private static void read(String comment, List<String> saved) {
        String text = comment.length() > LONGEST ? comment.substring(0, LONGEST) : comment;
        Matcher address = SAVED.matcher(text);
        if (address.find()) {
            String found = address.group(1);
            boolean isWhole = found.startsWith("http:") || found.startsWith("https:");
            boolean isHost = found.indexOf('/') > 0
                    && found.substring(0, found.indexOf('/')).matches("[\\w-]+(\\.[\\w-]+)+");
            if (isWhole || isHost) {
                saved.add(isWhole ? found : "http://" + found);
            }
        }
    }
}
