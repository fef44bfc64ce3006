package org.backfile.site;

/**
 * A path of the site at which something stood once.
 *
 * @param from the file that would answer there, as {@link Links} makes paths, and a query, if that is part of the address
 * @param to the page where it is now
 * @param anchor the name of where on that page it is; empty if the page is all of it
 */
public record Redirect(String from, String to, String anchor) {
    /** To a page. */
    public Redirect(String from, String to) {
        this(from, to, "");
    }

    /** Whether it is from an address with a query, which no file can answer. */
    public boolean hasQuery() {
        return from.indexOf('?') >= 0;
    }

    /** The query without its question mark; empty if there is none. */
    public String query() {
        return hasQuery() ? from.substring(from.indexOf('?') + 1) : "";
    }

    /** The file that would answer. */
    public String file() {
        return hasQuery() ? from.substring(0, from.indexOf('?')) : from;
    }

    /** What stands behind the page's address: {@code #landing}, or nothing. */
    public String fragment() {
        return anchor.isEmpty() ? "" : "#" + anchor;
    }
}
