package org.backfile.ingest.publish;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.backfile.article.Slug;
import org.backfile.ingest.state.ImportLayout;

/** Gives out paths that no other article has, nor a file that a person put there. */
public final class PathAllocator {
    private final ImportLayout layout;
    private final Set<String> used;
    private final boolean hasContent;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param used paths that are taken; gets those that are given out
     */
    public PathAllocator(ImportLayout layout, Set<String> used) {
        this.layout = layout;
        this.used = used;
        this.hasContent = Files.exists(layout.content());
    }

    /** @param wanted the path that the article would like to have; given out itself if it is free */
    public String next(String wanted) {
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
