package org.backfile.site;

/**
 * A path of the site at which something stood once, and where it is now.
 *
 * @param from the path of the file that would answer there: {@code 2019/05/ferry/index.html}
 * @param to the path of the page
 */
public record Redirect(String from, String to) {}
