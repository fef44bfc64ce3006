package org.backfile.ingest;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.backfile.article.Slug;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.SourceRecord;

/** Gives out paths that no other article has, nor a file that a person put there. */
final class PathAllocator {
    private final ImportLayout layout;
    private final Set<String> used;
    private final boolean hasContent;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param used paths that are taken; gets those that are given out
     */
    PathAllocator(ImportLayout layout, Set<String> used) {
        this.layout = layout;
        this.used = used;
        this.hasContent = Files.exists(layout.content());
    }

    String next(SourceRecord facts) {
        String wanted = facts.wanted();
        if (isFree(wanted)) {
            used.add(wanted);
            return wanted;
        }
        int slash = wanted.lastIndexOf('/');
        var slug = new Slug(wanted.substring(slash + 1));
        for (int number = numbers.getOrDefault(wanted, 2); ; number++) {
            String path = wanted.substring(0, slash + 1) + slug.numbered(number);
            if (isFree(path)) {
                used.add(path);
                numbers.put(wanted, number + 1);
                return path;
            }
        }
    }

    private boolean isFree(String path) {
        return !used.contains(path) && !(hasContent && layout.hasArticle(path));
    }
}
