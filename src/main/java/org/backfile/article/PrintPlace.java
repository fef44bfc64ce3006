package org.backfile.article;

/**
 * Where an article stood in print. Texts are plain, one line, trimmed; empty if that is not known.
 *
 * @param issue the issue's number or name, as the periodical has it
 * @param section the section's name
 * @param page the page or pages: {@code 3}, {@code A1}, {@code 12-13}
 * @param scan a picture or PDF of it: the path of a file, from the article's own on, or an address
 */
public record PrintPlace(String issue, String section, String page, String scan) {
    /** Nothing is known. */
    public static final PrintPlace NONE = new PrintPlace("", "", "");

    /** A place that there is no scan of. */
    public PrintPlace(String issue, String section, String page) {
        this(issue, section, page, "");
    }

    /** The same without its scan, which shows the text. */
    public PrintPlace withoutScan() {
        return scan.isEmpty() ? this : new PrintPlace(issue, section, page);
    }
}
