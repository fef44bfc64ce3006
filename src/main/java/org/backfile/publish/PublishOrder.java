package org.backfile.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.publish.target.SentFile;

/**
 * In which order files go, so that whoever reads meanwhile finds what a page leads to: what pages are made of first, then
 * pages, those far below the front page before those above them, which link to them, then what tells machines of pages.
 */
final class PublishOrder {
    /** Deeper than any page. */
    private static final int PARTS = -1000;

    /** Then packed pages are there. */
    private static final int INDEXES_OF_PACKS = -999;

    private static final int MACHINES = 1000;

    private PublishOrder() {}

    /** The files in groups; all of a group are there before the next one begins. */
    static List<List<SentFile>> of(List<SentFile> files) {
        Map<Integer, List<SentFile>> groups = new TreeMap<>();
        files.forEach(file -> groups.computeIfAbsent(rank(file.path()), r -> new ArrayList<>())
                .add(file));
        return List.copyOf(groups.values());
    }

    /** The lower the sooner. */
    static int rank(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        if (plain.endsWith(".html")) {
            return -depth(path, plain);
        }
        if (plain.endsWith(".idx")) {
            return INDEXES_OF_PACKS;
        }
        boolean isIndex =
                plain.matches(".*\\.(?:xml|atom|opml)|(?:feed|datapackage|croissant|fixity|linkset)\\.json|index\\.js"
                        + "|robots\\.txt|_redirects|_headers|nginx\\.conf");
        return isIndex && !path.matches("search/[0-9a-f]{8,}/.*") ? MACHINES : PARTS;
    }

    /** How many names a page's address has. */
    private static int depth(String path, String name) {
        int folders = (int) path.chars().filter(c -> c == '/').count();
        return name.equals("index.html") ? folders : folders + 1;
    }
}
