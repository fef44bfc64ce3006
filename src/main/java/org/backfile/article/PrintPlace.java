package org.backfile.article;

/**
 * Where an article stood in print. Texts are plain, one line, trimmed; empty if that is not known.
 *
 * @param issue the issue's number or name, as the periodical has it
 * @param section the section's name
 * @param page the page or pages: {@code 3}, {@code A1}, {@code 12-13}
 */
public record PrintPlace(String issue, String section, String page) {
    /** Nothing is known. */
    public static final PrintPlace NONE = new PrintPlace("", "", "");
}
