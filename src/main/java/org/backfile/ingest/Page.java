package org.backfile.ingest;

import java.util.List;

/**
 * An article that is to be on the site.
 *
 * @param path below the content folder, without extension
 * @param index of the raw file whose text it shows
 * @param hash of the content file it gives
 * @param isStaged whether that file waits in the staging folder; if not, the page is as it was
 * @param isSameSource whether the raw file and its copies are what they were when the page was last written
 * @param copies how many other files have the article
 */
record Page(String path, int index, String hash, boolean isStaged, boolean isSameSource, int copies) {
    static int copies(List<Page> pages) {
        return pages.stream().mapToInt(Page::copies).sum();
    }
}
