package org.backfile.search;

/**
 * A word that the archive has.
 *
 * @param count how many articles have it
 */
public record Spelling(String word, int count) {}
