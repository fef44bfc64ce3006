package org.backfile.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the file an address in a page leads to. Written for what browsers accept, which is more than a URI. */
final class LinkResolver {
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);

    /** Where an address leads. */
    sealed interface Goal {}

    /**
     * To a file of the site.
     *
     * @param fragment decoded; empty if there is none
     * @param folder whether the address names the file's folder, and a host is needed to find the file in it
     */
    record Inside(String file, String fragment, boolean folder) implements Goal {}

    /** To a place of the site where there is nothing. */
    record Dead(String file) implements Goal {}

    /** To the site's own host, but out of the site's folder. */
    record Astray() implements Goal {}

    /** Into a script: what no address of an archive should do. */
    record Script() implements Goal {}

    /** To somebody else. */
    record Elsewhere() implements Goal {}

    private final Tree tree;
    private final String host;
    private final String basePath;

    /** @param host the site's own address; empty if not known */
    LinkResolver(Tree tree, String host) {
        this.tree = tree;
        this.host = withoutScheme(host.isEmpty() || host.endsWith("/") ? host : host + "/");
        this.basePath = this.host.isEmpty() ? "/" : this.host.substring(this.host.indexOf('/'));
    }

    /** Whether the site's own address is known, so that another's can be told from it. */
    boolean knowsHost() {
        return !host.isEmpty();
    }

    /** @param file where the address is written; an empty address leads there */
    Goal goal(String file, String address) {
        var stripped = address.strip();
        var scheme = SCHEME.matcher(stripped);
        if (scheme.matches() || stripped.startsWith("//")) {
            if (scheme.matches() && scheme.group(1).equalsIgnoreCase("javascript")) {
                return new Script();
            }
            return own(stripped).map(path -> inside("", path)).orElse(new Elsewhere());
        }
        if (stripped.startsWith("/")) {
            var below = stripped.startsWith(basePath);
            return below ? inside("", stripped.substring(basePath.length())) : new Astray();
        }
        return stripped.isEmpty() || stripped.startsWith("#") || stripped.startsWith("?")
                ? new Inside(file, fragment(stripped), false)
                : inside(file.substring(0, file.lastIndexOf('/') + 1), stripped);
    }

    /** What stands behind the site's own address; empty if it is another's. */
    private Optional<String> own(String address) {
        var bare = withoutScheme(address);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        // The home page may be written without its slash.
        if (bare.equals(host.substring(0, host.length() - 1))) {
            return Optional.of("");
        }
        return bare.startsWith(host) ? Optional.of(bare.substring(host.length())) : Optional.empty();
    }

    private Goal inside(String folder, String address) {
        var fragment = fragment(address);
        var path = decoded(address.split("[?#]", 2)[0]);
        var names = new ArrayDeque<String>();
        for (var name : (folder + path).split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return new Astray();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        var file = String.join("/", names);
        if (tree.has(file)) {
            return path.endsWith("/") ? new Dead(file + "/") : new Inside(file, fragment, false);
        }
        var index = file.isEmpty() ? "index.html" : file + "/index.html";
        return tree.has(index) ? new Inside(index, fragment, true) : new Dead(file);
    }

    private static String fragment(String address) {
        var hash = address.indexOf('#');
        return hash < 0 ? "" : decoded(address.substring(hash + 1));
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("^(?i:https?:)?//", "");
    }
}
