package org.backfile.article;

/**
 * An article as lists know it: without its text.
 *
 * @param path below the content folder, without extension
 * @param header what is known of it
 */
public record Entry(String path, Header header) {}
