package org.backfile.bake.jbake;

/**
 * A content file's text, to be put on a page.
 *
 * @param html its body
 * @param document for templates: what JBake calls {@code content}, read and parsed when one asks for it
 */
public record PageText(String html, Object document) {}
