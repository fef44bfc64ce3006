package org.backfile.ingest.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.content.HeaderReader;
import org.backfile.files.NamedFile;

/** Which raw files have an article that is public, or was before somebody removed it. Looks when somebody first asks. */
public final class PublishedFiles {
    /** The list of all addresses that were public, which bakes keep. */
    private static final String LIST = "published.lock";

    private final ImportLayout layout;
    private Optional<Map<String, String>> paths = Optional.empty();
    private final Set<String> addresses = new HashSet<>();

    public PublishedFiles(ImportLayout layout) {
        this.layout = layout;
    }

    /** Whether the article of a raw file, by its path below its folder, is or was public. */
    public boolean has(String raw) {
        String path = paths().getOrDefault(raw, "");
        if (path.isEmpty()) {
            return false;
        }
        return layout.hasArticle(path)
                ? HeaderReader.read(layout.content(), path + ".md").status().equals("published")
                : addresses.contains(path + ".html");
    }

    private synchronized Map<String, String> paths() {
        if (paths.isEmpty()) {
            Map<String, String> read = new HashMap<>();
            State.load(layout.articles()).values().stream()
                    .filter(ImportRecord::leads)
                    .forEach(each -> read.put(each.raw(), each.path()));
            NamedFile.text(
                            layout.state().toAbsolutePath().resolveSibling(LIST),
                            "put the one from version control there")
                    .orElse("")
                    .lines()
                    .forEach(addresses::add);
            paths = Optional.of(read);
        }
        return paths.orElseThrow();
    }
}
