package org.backfile.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.backfile.check.Check.PageReport;
import org.backfile.check.LinkResolver.Astray;
import org.backfile.check.LinkResolver.Dead;
import org.backfile.check.LinkResolver.Elsewhere;
import org.backfile.check.LinkResolver.Inside;
import org.backfile.check.LinkResolver.Script;
import org.backfile.report.Finding;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads one file after another, follows its links, and tells the {@link FindingLimiter}. Several threads read at once. */
final class Reader {
    /** A place where something is written. */
    private record Place(String file, int line) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            var byFile = file.compareTo(other.file);
            return byFile != 0 ? byFile : Integer.compare(line, other.line);
        }
    }

    private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)|@import\\s+['\"]([^'\"]+)");
    private static final Pattern IN_ROBOTS = Pattern.compile("(?im)^sitemap:\\s*(\\S+)");

    private final Tree tree;
    private final LinkResolver addresses;
    private final FindingLimiter tally;
    private final LongAdder links = new LongAdder();

    /** Anchors in other pages: for each page the names, and the first place that asks for each. */
    private final Map<String, Map<String, Place>> wanted = new ConcurrentHashMap<>();

    Reader(Tree tree, LinkResolver addresses, FindingLimiter tally) {
        this.tree = tree;
        this.addresses = addresses;
        this.tally = tally;
    }

    long links() {
        return links.sum();
    }

    /** Reads a page, with the line of every element. */
    PageReport page(String file) {
        var document = document(file, true);
        var leadsTo = new HashSet<String>();
        // Nobody links to where something stood once: it leads on, or says what became of it.
        var redirects = !document.select("body.is-tombstone").isEmpty();
        var ids = ids(document, file);
        var from = base(document, file);
        for (var element : document.getAllElements()) {
            for (var link : PageLink.in(element)) {
                redirects |= link.kind() == PageLink.Kind.REDIRECT;
                var place = new Place(file, line(element));
                if (follow(place, from, link.address(), ids::contains) instanceof Inside inside) {
                    if (link.kind() != PageLink.Kind.RESOURCE) {
                        leadsTo.add(inside.file());
                    }
                    // The 404 page has absolute addresses, for it is shown at any depth.
                    if (link.kind() == PageLink.Kind.WAY
                            && inside.folder()
                            && from.equals(file)
                            && !link.address().matches("(?i)(https?:|/).*")) {
                        tally.add(Finding.warning(
                                "link-folder",
                                file,
                                place.line,
                                "the link " + link.address() + " opens a list of files when read from the disk",
                                "write it with index.html"));
                    }
                }
            }
        }
        checkHead(document, file);
        return new PageReport(file, leadsTo, redirects);
    }

    /** Checks the anchors in other pages; call it when all pages are read. */
    void checkAnchors() {
        wanted.entrySet().parallelStream().forEach(page -> {
            var present = new HashSet<String>();
            for (var element : document(page.getKey(), false).select("[id], a[name]")) {
                present.add(element.id());
                present.add(element.attr("name"));
            }
            page.getValue().forEach((anchor, place) -> {
                if (!present.contains(anchor)) {
                    deadAnchor(place, page.getKey(), anchor);
                }
            });
        });
    }

    void xml(String file) {
        XmlLinks.read(
                tree.path(file),
                (address, line) -> follow(new Place(file, line), file, address, anchor -> true),
                (what, line) -> tally.add(
                        Finding.error("xml-malformed", file, line, what, "no reader program will accept it")));
    }

    void sheet(String file) {
        inText(file, IN_STYLE);
    }

    void robots(String file) {
        inText(file, IN_ROBOTS);
    }

    private void inText(String file, Pattern pattern) {
        var text = Check.text(tree.path(file));
        pattern.matcher(text).results().forEach(found -> {
            var address = found.group(1) != null ? found.group(1) : found.group(found.groupCount());
            var line = 1
                    + (int) text.substring(0, found.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            if (!address.startsWith("data:")) {
                follow(new Place(file, line), file, address, anchor -> true);
            }
        });
    }

    /** @param from the file whose folder a relative address starts in */
    private LinkResolver.Goal follow(Place place, String from, String address, Predicate<String> ownAnchors) {
        var goal = addresses.goal(from, address);
        if (!(goal instanceof Elsewhere)) {
            links.increment();
        }
        if (goal instanceof Inside inside && isAnchor(inside)) {
            if (!inside.file().equals(place.file)) {
                wanted.computeIfAbsent(inside.file(), page -> new ConcurrentHashMap<>())
                        .merge(inside.fragment(), place, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            } else if (!ownAnchors.test(inside.fragment())) {
                deadAnchor(place, place.file, inside.fragment());
            }
        } else if (goal instanceof Dead dead) {
            var hint = tree.lookAlike(dead.file()).map(other -> "it is called " + other);
            tally.add(
                    Finding.error("link-dead", place.file, place.line, "there is no " + dead.file(), hint.orElse("")));
        } else if (goal instanceof Astray) {
            tally.add(Finding.error(
                    "link-astray", place.file, place.line, "the link " + address + " leads out of the site", ""));
        } else if (goal instanceof Script) {
            tally.add(Finding.error("link-script", place.file, place.line, "a link runs a script", "remove it"));
        }
        return goal;
    }

    private void deadAnchor(Place place, String page, String anchor) {
        tally.add(Finding.error("anchor-dead", place.file, place.line, page + " has no anchor #" + anchor, ""));
    }

    /** Whether something in the page must bear that name: not so for the top, or for text to find. */
    private static boolean isAnchor(Inside goal) {
        return !goal.fragment().isEmpty()
                && !goal.fragment().equals("top")
                && !goal.fragment().startsWith(":~:")
                && goal.file().endsWith(".html");
    }

    /** The names that links can lead to. Tells of those that are given twice. */
    private Set<String> ids(Document document, String file) {
        var ids = new HashMap<String, Integer>();
        for (var element : document.select("[id]")) {
            var line = line(element);
            var first = ids.putIfAbsent(element.id(), line);
            if (first != null) {
                tally.add(Finding.error(
                        "id-twice", file, line, "the id " + element.id() + " is also on line " + first, "rename one"));
            }
        }
        document.select("a[name]").forEach(element -> ids.putIfAbsent(element.attr("name"), line(element)));
        return ids.keySet();
    }

    private void checkHead(Document document, String file) {
        if (document.title().isBlank()) {
            tally.add(Finding.error("title-missing", file, 0, "the page has no title", "give it one"));
        }
        // What a forgotten site.host looks like: every page says that the true one is elsewhere.
        var canonical = document.selectFirst("link[rel=canonical]");
        if (addresses.knowsHost()
                && canonical != null
                && addresses.goal(file, canonical.attr("href")) instanceof Elsewhere) {
            tally.add(Finding.warning(
                    "canonical-foreign",
                    file,
                    line(canonical),
                    "the page says that its true address is another site's",
                    "check site.host in jbake.properties"));
        }
        var html = document.selectFirst("html");
        if (html == null || html.attr("lang").isBlank()) {
            tally.add(Finding.error(
                    "lang-missing", file, 0, "the page does not say its language", "write <html lang=…>"));
        }
    }

    /** The file that relative addresses of a page start from. */
    private String base(Document document, String file) {
        var base = document.selectFirst("base[href]");
        return base != null && addresses.goal(file, base.attr("href")) instanceof Inside inside ? inside.file() : file;
    }

    private Document document(String file, boolean lines) {
        var parser = Parser.htmlParser().setTrackPosition(lines);
        return parser.parseInput(Check.text(tree.path(file)), "");
    }

    private static int line(Element element) {
        return Math.max(0, element.sourceRange().start().lineNumber());
    }
}
