package org.backfile.ingest;

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
record Page(String path, String hash, Journal.Place place, boolean isSameSource, int copies) {
    static int copies(List<Page> pages) {
        return pages.stream().mapToInt(Page::copies).sum();
    }
}
