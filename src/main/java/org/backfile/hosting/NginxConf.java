package org.backfile.hosting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.backfile.site.Links;
import org.backfile.site.Redirect;

/** A file to be included in the server block of nginx. */
final class NginxConf {
    static final String NAME = "nginx.conf";

    private static final String TYPES = """
            types {
                text/html html htm; text/css css; text/javascript js mjs; text/plain txt bib ris; text/markdown md;
                text/csv csv; text/x-opml opml; application/json json; application/xml xml;
                application/atom+xml atom; image/svg+xml svg; image/png png; image/jpeg jpg jpeg; image/gif gif;
                image/webp webp; image/avif avif; image/x-icon ico; font/woff woff; font/woff2 woff2;
                application/pdf pdf; application/gzip gz; application/link-format link; audio/mpeg mp3; video/mp4 mp4;
            }
            default_type application/octet-stream;
            charset utf-8;
            charset_types text/css text/javascript text/plain text/markdown text/csv text/x-opml application/json
                application/xml application/rss+xml application/atom+xml image/svg+xml;
            gzip_static on;
            gzip_vary on;
            absolute_redirect off;
        """;

    private NginxConf() {}

    static String of(HostSite site) {
        String base = site.links().base();
        String at = Pattern.quote(base).replace("\\Q", "").replace("\\E", "").replace(".", "\\.");
        String headers = headers(site);
        var text = new StringBuilder();
        text.append("# Made by Backfile, and again by each bake. Put the site at ROOT")
                .append(base)
                .append(", and into the server block:\n# root ROOT; include ROOT")
                .append(base)
                .append(NAME)
                .append(";\nlocation ^~ ")
                .append(base)
                .append(" {\n")
                .append(TYPES);
        if (site.hasNotFound()) {
            text.append("    error_page 404 ")
                    .append(base)
                    .append(Links.NOT_FOUND)
                    .append(";\n");
        }
        text.append("    # Pages change whenever the archive grows: browsers ask each time whether they have.\n")
                .append(headers)
                .append("    add_header Cache-Control no-cache always;\n");
        months(text, base, at, site);
        // The first that fits counts: what is named by its contents comes before all scripts.
        location(text, "~ ^" + at + "search/[0-9a-f]+/", headers, CacheControl.FOR_EVER, "");
        location(text, "~ \"\\.[0-9a-f]{8}\\.(css|js|mjs)$\"", headers, CacheControl.FOR_EVER, "");
        location(text, "~ /feed\\.xml$", headers, "no-cache", "types {} default_type application/rss+xml;");
        location(text, "~ /linkset\\.json$", headers, "no-cache", "types {} default_type application/linkset+json;");
        location(text, "~ \\.(css|js|mjs|svg|png|jpe?g|gif|webp|avif|ico|woff2?)$", headers, "public, max-age=600", "");
        text.append("    location = ").append(base).append(NAME).append(" { return 404; }\n");
        if (site.links().isGrouped()) { // where articles had pages of their own before
            text.append("    location ~ \"^")
                    .append(at)
                    .append("([0-9]+/[0-9][0-9]/[0-9][0-9])/(?!index\\.html$)([^/]+)\\.html$\" { return 301 ")
                    .append(base)
                    .append("$1/#$2; }\n");
        }
        redirects(text, site);
        mementos(text, base, headers, site);
        gone(text, base, headers, site);
        if (site.packed()) {
            packed(text, base, headers, site);
        }
        return text.toString();
    }

    /** Before all others, for pages of months are of many kinds. */
    private static void months(StringBuilder text, String base, String at, HostSite site) {
        if (site.packed()) {
            text.append("    location ~ \"^")
                    .append(at)
                    .append("[0-9]{4}/[0-9][0-9]/\" { try_files $uri ")
                    .append(NginxPacks.LOCATION)
                    .append(name(base))
                    .append("; }\n");
        }
    }

    private static void mementos(StringBuilder text, String base, String headers, HostSite site) {
        site.mementos()
                .forEach((path, date) -> location(
                        text,
                        "= \"" + base + path + "\"",
                        headers,
                        "no-cache",
                        added(HostFiles.memento(site, path, date), "")));
    }

    /** Ends the location, and answers 410 with the pages that say what went. */
    private static void gone(StringBuilder text, String base, String headers, HostSite site) {
        if (site.gone().isEmpty()) {
            text.append("}\n");
            return;
        }
        String name = "@gone" + name(base);
        text.append("    error_page 410 ").append(name).append(";\n");
        site.gone()
                .forEach(path -> text.append("    location = \"")
                        .append(base)
                        .append(Links.folder(path))
                        .append("\" { return 410; }\n"));
        // A named location cannot stand within another.
        text.append("}\nlocation ").append(name).append(" {\n").append(TYPES).append(headers);
        text.append("    add_header Cache-Control no-cache always;\n");
        text.append(site.packed() ? NginxPacks.directives(base) : "").append("}\n");
    }

    /** Pages that are in packs; named locations inherit nothing of the site's. */
    private static void packed(StringBuilder text, String base, String headers, HostSite site) {
        text.append("# Needs the module ngx_http_perl_module (Debian: libnginx-mod-http-perl).\nlocation ")
                .append(NginxPacks.LOCATION)
                .append(name(base))
                .append(" {\n")
                .append(headers)
                .append("    add_header Cache-Control no-cache always;\n")
                .append("    gzip_vary on;\n");
        if (site.hasNotFound()) {
            text.append("    error_page 404 ")
                    .append(base)
                    .append(Links.NOT_FOUND)
                    .append(";\n");
        }
        text.append(NginxPacks.directives(base)).append("}\n");
    }

    private static String name(String base) {
        return base.replaceAll("[^A-Za-z0-9]+", "_");
    }

    /** A location's own headers take the place of all that it would inherit. */
    private static void location(StringBuilder text, String of, String headers, String cache, String more) {
        text.append("    location ").append(of).append(" {\n");
        text.append(headers.replace("    add_header", "        add_header"));
        text.append("        add_header Cache-Control \"").append(cache).append("\";\n");
        text.append(more.isEmpty() ? "" : "        " + more.strip().replace("\n", "\n    ") + "\n")
                .append("    }\n");
    }

    private static String headers(HostSite site) {
        return added(HostFiles.security(site.policy()), " always");
    }

    private static String added(Map<String, String> headers, String always) {
        var text = new StringBuilder();
        headers.forEach((name, value) -> text.append("    add_header ")
                .append(name)
                .append(" \"")
                .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\"")
                .append(always)
                .append(";\n"));
        return text.toString();
    }

    /** A location for each path: first for its queries, of which nginx knows the text as it was sent, then for all else. */
    private static void redirects(StringBuilder text, HostSite site) {
        String base = site.links().base();
        Map<String, StringBuilder> locations = new LinkedHashMap<>();
        for (boolean hasQuery : new boolean[] {true, false}) {
            for (Redirect redirect : site.redirects()) {
                if (redirect.hasQuery() == hasQuery) {
                    String to = "return 301 " + site.links().rooted(redirect.to()) + redirect.fragment() + "; ";
                    String rule = hasQuery ? "if ($args = \"" + redirect.query() + "\") { " + to + "} " : to;
                    locations(base, redirect)
                            .forEach(path -> locations
                                    .computeIfAbsent(path, p -> new StringBuilder())
                                    .append(rule));
                }
            }
        }
        locations.forEach((path, rules) -> text.append("    location = \"")
                .append(path)
                .append("\" { ")
                .append(rules)
                .append("}\n"));
    }

    /** nginx compares decoded paths. */
    private static List<String> locations(String base, Redirect redirect) {
        String from = base + Links.folder(redirect.file());
        return from.endsWith("/") && from.length() > base.length()
                ? List.of(from, from.substring(0, from.length() - 1))
                : List.of(from);
    }
}
