package org.backfile.output;

/**
 * What a bake did to the output folder.
 *
 * @param written files made or changed
 * @param unchanged files whose bytes were right already
 * @param removed files of the bake before that no longer have a source
 */
public record BakeOutcome(long written, long unchanged, long removed) {}
