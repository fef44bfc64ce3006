package org.backfile.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.backfile.archive.Issue;
import org.backfile.archive.Period;
import org.backfile.article.Article;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Slug;

/**
 * Makes every address and output path of the site, and nobody else does.
 *
 * <p>A path is relative to the output folder, with {@code /}, and names a file: {@code 2025/10/index.html}. Links are
 * written as the path to a file from the page's own folder, so that the site works in any sub-folder and from a disk.
 * Addresses for the outside leave out {@code index.html}.
 */
public final class Links {
    public static final String HOME = "index.html";
    public static final String YEARS = "years/index.html";
    public static final String DAYS = "days/index.html";
    public static final String ADDED = "added/index.html";
    public static final String TOPICS = "topics/index.html";
    public static final String AUTHORS = "authors/index.html";
    public static final String SOURCES = "sources/index.html";
    public static final String ISSUES = "issues/index.html";
    public static final String SECTIONS = "sections/index.html";
    public static final String FEEDS = "feeds/index.html";
    public static final String OPML = "feeds/feeds.opml";
    public static final String DATA = "data/index.html";
    public static final String DATA_TOPICS = "data/topics.json";
    public static final String DATA_PACKAGE = "data/datapackage.json";
    public static final String CROISSANT = "data/croissant.json";
    public static final String FIXITY = "fixity.json";
    public static final String COVERAGE = "coverage/index.html";
    public static final String SITEMAP = "sitemap.xml";
    public static final String ROBOTS = "robots.txt";
    public static final String NOT_FOUND = "404.html";
    public static final String SEARCH = "search/index.html";
    public static final String OPENSEARCH = "opensearch.xml";

    private static final String INDEX = "index.html";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String host;
    private final PageLayout layout;

    /**
     * Links of a site.
     *
     * @param host the site's address, without a slash at the end
     * @param layout on which pages its articles stand
     */
    public Links(String host, PageLayout layout) {
        this.host = host;
        this.layout = layout;
    }

    /** Links of a site whose articles have pages of their own. */
    public Links(String host) {
        this(host, PageLayout.SEPARATE);
    }

    /** Whether the articles of a day stand on the day's page. */
    public boolean isGrouped() {
        return layout == PageLayout.GROUPED;
    }

    /** The own page of the article whose file has this path, without extension; where they are grouped there is none. */
    public static String article(String path) {
        return path.concat(".html");
    }

    /** The page that an article stands on: its own, or its day's. */
    public String page(ArticleSummary entry) {
        return isGrouped() ? period(Period.Kind.DAY, entry.date()) : article(entry.path());
    }

    /** The name by which an article is found on its page, as it stands in links; empty where the page is its own. */
    public String anchor(ArticleSummary entry) {
        return isGrouped() ? DayAnchor.of(entry.path(), entry.date()) : "";
    }

    /** Where an article is read, as a link from the site's root has it. */
    public String href(ArticleSummary entry) {
        String page = href(page(entry));
        return isGrouped() ? page + "#" + anchor(entry) : page;
    }

    /** The address of an article for the outside: absolute, without {@code index.html}. */
    public String canonical(ArticleSummary entry) {
        String page = canonical(page(entry));
        return isGrouped() ? page + "#" + anchor(entry) : page;
    }

    /** The article's own markdown, beside its page. */
    public static String markdown(ArticleSummary entry) {
        return entry.path().concat(".md");
    }

    /** {@code 2025/index.html}, {@code 2025/10/index.html} or {@code 2025/10/27/index.html}. */
    public static String period(Period.Kind kind, LocalDate date) {
        return folder(kind, date) + INDEX;
    }

    /** A day of all years: {@code days/07-20/index.html}. */
    public static String dayOfYear(LocalDate date) {
        return "days/" + date.toString().substring(date.toString().length() - 5) + "/" + INDEX;
    }

    public static String topic(Slug topic) {
        return "topics/" + topic + "/" + INDEX;
    }

    public static String author(Slug author) {
        return "authors/" + author + "/" + INDEX;
    }

    /** An issue: {@code issues/gazette-example/1969-12/index.html}. */
    public static String issue(Issue issue) {
        String publisher = issue.publisher().isEmpty() ? "" : Slug.of(issue.publisher()) + "/";
        return "issues/" + publisher + issue.name() + "/" + INDEX;
    }

    public static String section(Slug section) {
        return "sections/" + section + "/" + INDEX;
    }

    public static String source(Slug source) {
        return "sources/" + source + "/" + INDEX;
    }

    /**
     * The feed that belongs to a page: that of the site to the front page, of a topic or source to the page of it, and to
     * that of a month the document that keeps its articles for ever (RFC 5005, section 4).
     *
     * @param page the path of the page, its newest if it is a list
     */
    public static String feed(String page, FeedFormat format) {
        return parent(page) + format.file("feed");
    }

    public static String sitemap(String part) {
        return "sitemaps/" + part + ".xml";
    }

    /**
     * A page of a long list.
     *
     * @param index the path of the list's newest page
     * @param number the page's number, counted from the oldest
     */
    public static String page(String index, int number) {
        return parent(index) + "page/" + number + "/" + INDEX;
    }

    /** The way from a page up to the site's root: empty, or {@code ../} as often as needed. */
    public static String root(String path) {
        int depth = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            depth++;
        }
        return "../".repeat(depth);
    }

    /** The address of a page for the outside: absolute, without {@code index.html}. */
    public String canonical(String path) {
        return host + "/" + href(folder(path));
    }

    /** The same as a path on the host, from its root on: {@code /archive/1969/}. */
    public String rooted(String path) {
        return base() + href(folder(path));
    }

    /** A path less the {@code index.html} at its end, which servers show for its folder. */
    public static String folder(String path) {
        return path.equals(INDEX) || path.endsWith("/" + INDEX) ? parent(path) : path;
    }

    /**
     * A path as it stands in a link: what is no letter or digit of ASCII, nor one of {@code -._~/}, percent-encoded in
     * UTF-8 (RFC 3986, section 2.1), so that no name is read as a scheme, a query or a fragment.
     */
    public static String href(String path) {
        int plain = 0;
        while (plain < path.length() && isPlain(path.charAt(plain))) {
            plain++;
        }
        if (plain == path.length()) {
            return path;
        }
        var href = new StringBuilder(path.length() + 16).append(path, 0, plain);
        for (byte b : path.substring(plain).getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && isPlain((char) b)) {
                href.append((char) b);
            } else {
                href.append('%').append(HEX.toHexDigits(b));
            }
        }
        return href.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '-' && c <= '9' || c >= 'A' && c <= 'Z' || c == '_' || c == '~';
    }

    /**
     * The root as a path on the site's host, for a page that is served at any depth: {@code /} or {@code /archive/}.
     */
    public String base() {
        int scheme = host.indexOf("://");
        int slash = host.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        return slash < 0 ? "/" : host.substring(slash) + "/";
    }

    /**
     * The address that a site is to be published at, without a slash at its end.
     *
     * @param address as somebody wrote it
     * @return empty if it is no address of the web, or has a query or a fragment, which no page's address could follow
     */
    public static Optional<String> host(String address) {
        String bare = address.strip();
        bare = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        try {
            var uri = new URI(bare);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null
                    ? Optional.of(bare)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The name of the site's host, with its port if it has one. */
    public String hostName() {
        int from = host.indexOf("://") + 3;
        int end = host.indexOf('/', from);
        return host.substring(from, end < 0 ? host.length() : end);
    }

    /** Whether the host is this very machine, as before the site is published. */
    public boolean isLocal() {
        return isLocal(host);
    }

    /**
     * Whether an address is that of the very machine that asks: {@code localhost} and what is below it (RFC 6761), the
     * loopback addresses, or any address.
     *
     * @param address with a scheme: {@code http://localhost:8080}
     */
    public static boolean isLocal(String address) {
        int from = address.indexOf("://") + 3;
        int end = address.indexOf('/', from);
        String host = address.substring(from, end < 0 ? address.length() : end).toLowerCase(Locale.ROOT);
        int port = host.lastIndexOf(':');
        String name = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("[::1]")
                || name.equals("0.0.0.0")
                || name.startsWith("127.") && name.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String folder(Period.Kind kind, LocalDate date) {
        var folder = new StringBuilder(11);
        Article.dateTo(date, '/', folder);
        switch (kind) {
            case YEAR -> folder.setLength(folder.length() - 6);
            case MONTH -> folder.setLength(folder.length() - 3);
            case DAY -> {}
        }
        return folder.append('/').toString();
    }

    /** The hashes of an archive as it was: by the day of its newest article, and the hash of all. */
    public static String fixity(LocalDate newest, String root) {
        return "fixity/" + newest + "-" + root.substring(0, 12) + ".json";
    }
}
