package org.backfile.article;

/**
 * Where a story was filed, and by which agency, as it stood before the first sentence.
 *
 * @param text the dateline as printed, without the dash that ends it: {@code MOSCOW (Sputnik)}; empty if none
 * @param agency the agency's name in it: {@code Sputnik}; empty if none
 */
public record Dateline(String text, String agency) {
    public static final Dateline NONE = new Dateline("", "");
}
