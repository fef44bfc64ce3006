package org.backfile.ingest.state;

import java.util.List;

/**
 * An article that is to be on the site.
 *
 * @param path below the content folder, without extension
 * @param hash of the content file it gives
 * @param place where in the journal that file is; none if the page is as it was
 * @param isSameSource whether the raw file and its copies are what they were when the page was last written
 * @param copies how many other files have the article
 */
public record ArticlePlan(String path, String hash, ImportJournal.Place place, boolean isSameSource, int copies) {
    /** The folder it is in, below the content folder; empty for that itself. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The name of its file. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1) + ".md";
    }

    public static int copies(List<ArticlePlan> pages) {
        return pages.stream().mapToInt(ArticlePlan::copies).sum();
    }
}
