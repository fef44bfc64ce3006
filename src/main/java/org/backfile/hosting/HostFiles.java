package org.backfile.hosting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.site.Links;
import org.backfile.site.Redirect;
import org.backfile.site.VersionLinks;

/** The files that a host reads. */
final class HostFiles {
    /** A name that changes with the content. */
    private static final Pattern HASHED = Pattern.compile(".*\\.[0-9a-f]{8}\\.(?:css|m?js)");
    /** So many rules for headers it reads. */
    private static final int CLOUDFLARE_RULES = 100;

    private final HostSite site;
    private final List<String> hashed;
    private final Map<String, String> files = new TreeMap<>();

    private HostFiles(HostSite site, List<String> hashed) {
        this.site = site;
        this.hashed = hashed;
    }

    /**
     * Texts by their paths.
     *
     * @param published the paths of the site's files
     */
    static Map<String, byte[]> of(Host host, HostSite site, Stream<String> published) {
        var files = new HostFiles(
                site, published.filter(path -> HASHED.matcher(path).matches()).toList());
        switch (host) {
            case GITHUB_PAGES -> files.github();
            case GITLAB_PAGES -> files.redirects(host);
            case CLOUDFLARE, NETLIFY -> {
                files.redirects(host);
                files.headers(host);
            }
            case NGINX -> files.files.put(NginxConf.NAME, NginxConf.of(site));
            case S3 -> files.s3();
        }
        var bytes = new TreeMap<String, byte[]>();
        files.files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Without the first file Jekyll would take the site for its own, and drop what begins with an underscore. */
    private void github() {
        files.put(".nojekyll", "");
        String name = site.links().hostName();
        boolean own = !name.endsWith(".github.io") && !site.links().isLocal();
        if (own && site.links().base().equals("/")) {
            files.put("CNAME", name + "\n");
        }
    }

    private void redirects(Host host) {
        String rules = RedirectRules.text(host, site);
        if (!rules.isEmpty()) {
            files.put("_redirects", rules);
        }
    }

    /** Rules that fit one path are not to name one header twice: hosts join the values. */
    private void headers(Host host) {
        String base = site.links().base();
        var text = new StringBuilder(base + "*\n");
        security(site.policy())
                .forEach((name, value) -> text.append("  ")
                        .append(name)
                        .append(": ")
                        .append(value)
                        .append('\n'));
        text.append(base)
                .append("search/:index/*\n  Cache-Control: ")
                .append(CacheControl.FOR_EVER)
                .append('\n');
        hashed.forEach(path -> text.append(site.links().rooted(path))
                .append("\n  Cache-Control: ")
                .append(CacheControl.FOR_EVER)
                .append('\n'));
        if (!site.mementos().isEmpty()) {
            text.append(base).append("versions/:year/:month/:day/:name/timemap.link\n  Content-Type: ");
            text.append("application/link-format\n");
        }
        long most = host == Host.CLOUDFLARE ? CLOUDFLARE_RULES - 3 - hashed.size() : Long.MAX_VALUE;
        site.mementos().entrySet().stream().limit(most).forEach(each -> {
            text.append(base).append(Links.href(each.getKey())).append('\n');
            memento(site, each.getKey(), each.getValue())
                    .forEach((name, value) -> text.append("  ")
                            .append(name)
                            .append(": ")
                            .append(value)
                            .append('\n'));
        });
        files.put("_headers", text.toString());
    }

    /** The headers that every answer has. */
    static Map<String, String> security(String policy) {
        var headers = new TreeMap<String, String>();
        if (!policy.isEmpty()) {
            headers.put("Content-Security-Policy", policy);
        }
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("X-Content-Type-Options", "nosniff");
        return headers;
    }

    /**
     * The headers of a page of a text that an article had (RFC 7089, 4.2): when it was so, and where the article is as it is
     * now, if it has a page of its own, and the list of all such.
     */
    static Map<String, String> memento(HostSite site, String path, String date) {
        var headers = new TreeMap<String, String>();
        headers.put("Memento-Datetime", date);
        String article = VersionLinks.article(path);
        String list = "<" + site.links().canonical(VersionLinks.timeMap(article))
                + ">; rel=\"timemap\"; type=\"application/link-format\"";
        headers.put(
                "Link",
                site.links().isGrouped()
                        ? list
                        : "<" + site.links().canonical(Links.article(article)) + ">; rel=\"original\", " + list);
        return headers;
    }

    /** What {@code aws s3api put-bucket-website} wants, and an object's metadata for each redirect. */
    private void s3() {
        files.put(
                "s3-website.json",
                "{\"IndexDocument\": {\"Suffix\": \"index.html\"}"
                        + (site.hasNotFound() ? ", \"ErrorDocument\": {\"Key\": \"" + Links.NOT_FOUND + "\"}" : "")
                        + "}\n");
        if (!site.redirects().isEmpty()) {
            files.put(
                    "s3-redirects.jsonl",
                    site.redirects().stream().map(this::object).collect(Collectors.joining()));
        }
    }

    /** Paths hold neither quotes nor backslashes, nor what steers a line. */
    private String object(Redirect redirect) {
        return "{\"Key\": \"" + redirect.from() + "\", \"WebsiteRedirectLocation\": \""
                + site.links().rooted(redirect.to()) + redirect.fragment() + "\"}\n";
    }
}
