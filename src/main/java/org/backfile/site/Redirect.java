package org.backfile.site;

/**
 * A path of the site at which something stood once.
 *
 * @param from the file that would answer there, as {@link Links} makes paths
 * @param to the page where it is now
 * @param anchor the name of where on that page it is; empty if the page is all of it
 */
public record Redirect(String from, String to, String anchor) {
    /** To a page. */
    public Redirect(String from, String to) {
        this(from, to, "");
    }

    /** What stands behind the page's address: {@code #landing}, or nothing. */
    public String fragment() {
        return anchor.isEmpty() ? "" : "#" + anchor;
    }
}
