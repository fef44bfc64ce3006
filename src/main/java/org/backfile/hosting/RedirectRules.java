package org.backfile.hosting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.backfile.site.Links;
import org.backfile.site.Redirect;

/** Redirects as lines of a file {@code _redirects}: where from, where to, and the status. */
final class RedirectRules {
    private RedirectRules() {}

    /** The redirects that a host can be told of: the first that are within its limits. */
    static List<Redirect> told(Host host, Links links, List<Redirect> all) {
        if (host == Host.GITHUB_PAGES) {
            return List.of();
        }
        HostLimits limits = host.limits();
        var told = new ArrayList<Redirect>();
        int rules = 0;
        int bytes = 0;
        for (Redirect redirect : all) {
            List<String> lines = lines(host, links, redirect);
            rules += lines.size();
            bytes += lines.stream()
                    .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                    .sum();
            if (rules > limits.redirects() || bytes > limits.redirectBytes()) {
                return told;
            }
            if (!lines.isEmpty()) {
                told.add(redirect);
            }
        }
        return told;
    }

    /** The file's text. */
    static String text(Host host, HostSite site) {
        var text = new StringBuilder();
        site.redirects().forEach(redirect -> lines(host, site.links(), redirect).forEach(text::append));
        if (host == Host.NETLIFY) { // of those that read such a file no other can say so
            site.gone().forEach(path -> text.append(gone(site.links().rooted(path))));
        }
        return text.toString();
    }

    /** The page itself, with a status that says that something stood here. */
    private static String gone(String path) {
        return path + " " + path + " 410!\n";
    }

    private static boolean isFile(String path) {
        return path.indexOf('.', path.lastIndexOf('/')) >= 0;
    }

    /** netlify has the parts of a query between a rule's addresses, and nginx has a file of its own; others know none. */
    private static List<String> query(Host host, String from, String query, String to) {
        if (host == Host.NGINX) {
            return query.matches("[^\"$\\\\\\s]+") ? List.of("") : List.of();
        }
        return host == Host.NETLIFY && query.matches("[^=&\\s]+=[^=&\\s]*(?:&[^=&\\s]+=[^=&\\s]*)*")
                ? List.of(from + " " + query.replace('&', ' ') + " " + to + " 301!\n")
                : List.of();
    }

    /** A redirect's lines; none where a host would not understand them. */
    private static List<String> lines(Host host, Links links, Redirect redirect) {
        String from = links.rooted(redirect.file());
        String to = links.rooted(redirect.to()) + redirect.fragment();
        // Whether GitLab compares encoded paths is not said: such stay pages.
        if (host.prefersFiles() && from.indexOf('%') >= 0) {
            return List.of();
        }
        boolean folder = from.endsWith("/") && from.length() > 1;
        String bare = folder ? from.substring(0, from.length() - 1) : from;
        if (redirect.hasQuery()) {
            return query(host, isFile(bare) ? bare : from, redirect.query(), to);
        }
        String rule = " " + to + (host == Host.NETLIFY ? " 301!\n" : " 301\n");
        if (host.prefersFiles()) {
            return folder ? List.of(from + rule, bare + rule) : List.of(from + rule);
        }
        // The others lead from a folder's name to the folder: one rule will do, for what people ask for.
        return List.of((isFile(bare) ? bare : from) + rule);
    }
}
