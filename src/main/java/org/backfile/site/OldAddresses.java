package org.backfile.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Address;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Copy;

/**
 * Where articles stood before: which article of the archive an address of elsewhere is, and at which paths of the site
 * pages lead on. Headers are looked at when somebody first asks for an address.
 */
public final class OldAddresses {
    /** A host that no address has, for paths of which nobody knows the host. */
    private static final String NO_HOST = "http://-";

    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private final List<ArticleSummary> entries;
    private final Links links;
    private long[] keys = {};
    /** Places among the entries, and one more; 0 where there is none. */
    private int[] places = {};
    /** Known once somebody has asked. */
    private Optional<Map<String, ArticleSummary>> paths = Optional.empty();

    /**
     * Addresses of articles.
     *
     * @param entries oldest first: of several that had an address the oldest counts
     * @param links where they stand now
     */
    public OldAddresses(List<ArticleSummary> entries, Links links) {
        this.entries = entries;
        this.links = links;
    }

    /** The article that is or was at an address, or at a path from a site's root on; empty if none is known to. */
    public synchronized Optional<ArticleSummary> article(String address) {
        if (keys.length == 0) {
            read();
        }
        long key = key(address);
        int at = at(key);
        return key == 0 || places[at] == 0 ? Optional.empty() : Optional.of(entries.get(places[at] - 1));
    }

    private void read() {
        keys = new long[Integer.highestOneBit(Math.max(8, entries.size() * 2)) * 2];
        places = new int[keys.length];
        int size = 0;
        for (int i = 0; i < entries.size(); i++) {
            size = put(entries.get(i).header().source(), i, size);
        }
        for (int i = 0; i < entries.size(); i++) {
            for (String alias :
                    entries.get(i).isAliased() ? entries.get(i).header().aliases() : List.<String>of()) {
                size = put(alias, i, size);
            }
            for (Copy copy : entries.get(i).header().copies()) {
                size = put(copy.source(), i, size);
            }
        }
    }

    private int put(String address, int place, int size) {
        long key = key(address);
        int at = at(key);
        if (key == 0 || places[at] != 0) {
            return size;
        }
        keys[at] = key;
        places[at] = place + 1;
        if (size + 1 > keys.length / 2) {
            long[] oldKeys = keys;
            int[] oldPlaces = places;
            keys = new long[oldKeys.length * 2];
            places = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                int to = at(oldKeys[i]);
                if (oldPlaces[i] != 0) {
                    keys[to] = oldKeys[i];
                    places[to] = oldPlaces[i];
                }
            }
        }
        return size + 1;
    }

    private int at(long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ key >>> 32) & mask;
        while (places[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** A number for an address, less what differs between ways to write it (FNV-1a); 0 for none of one article. */
    private static long key(String address) {
        if (address.isEmpty()) {
            return 0;
        }
        String normal = Address.normal(address.charAt(0) == '/' ? NO_HOST + address : address);
        long key = normal.isEmpty() ? 0 : BASIS;
        for (int i = 0; i < normal.length(); i++) {
            key = (key ^ normal.charAt(i)) * PRIME;
        }
        return key;
    }

    /**
     * The paths of the site at which articles stood, as {@code 2019/05/ferry/index.html}, and which they are. Without
     * addresses that have a query, which no file can answer, and paths that two articles had but for the first.
     */
    public synchronized Map<String, ArticleSummary> paths() {
        if (paths.isPresent()) {
            return paths.get();
        }
        Map<String, ArticleSummary> found = new LinkedHashMap<>();
        for (ArticleSummary entry : entries) {
            if (entry.isAliased()) {
                for (String alias : entry.header().aliases()) {
                    path(alias)
                            .filter(path -> !path.equals(links.page(entry)))
                            .ifPresent(path -> found.putIfAbsent(path, entry));
                }
            }
        }
        Map<String, ArticleSummary> all = Collections.unmodifiableMap(found);
        paths = Optional.of(all);
        return all;
    }

    /**
     * The addresses with a query at which articles stood, as {@code old/story.php/index.html?id=7}, and which they are. No
     * file can answer such, but some hosts can lead on from them.
     */
    public Map<String, ArticleSummary> queries() {
        Map<String, ArticleSummary> found = new LinkedHashMap<>();
        for (ArticleSummary entry : entries) {
            if (entry.isAliased()) {
                for (String alias : entry.header().aliases()) {
                    int query = alias.indexOf('?');
                    int hash = alias.indexOf('#') < 0 ? alias.length() : alias.indexOf('#');
                    if (query >= 0 && query + 1 < hash) {
                        String bare = alias.substring(0, query);
                        // What a blog asks for by its number alone is a query of the front page.
                        Optional<String> path =
                                bare.matches("(?:[a-z]+://[^/]*)?/?") ? Optional.of("index.html") : path(bare);
                        path.ifPresent(file -> found.putIfAbsent(file + alias.substring(query, hash), entry));
                    }
                }
            }
        }
        return found;
    }

    /** The file that answers at an alias's path: of a folder, or of a name that is no page's, its index. */
    static Optional<String> path(String alias) {
        int host = alias.indexOf("//");
        int from = host < 0 ? 0 : alias.indexOf('/', host + 2);
        if (from < 0 || alias.indexOf('?') >= 0) {
            return Optional.empty();
        }
        int hash = alias.indexOf('#');
        String path = Address.decoded(alias.substring(from + 1, hash < from ? alias.length() : hash));
        if (path.isEmpty() || Arrays.asList(path.split("/")).contains("..")) {
            return Optional.empty();
        }
        if (path.endsWith(".html") || path.endsWith(".htm")) {
            return Optional.of(path);
        }
        return Optional.of(path.endsWith("/") ? path + "index.html" : path + "/index.html");
    }
}
