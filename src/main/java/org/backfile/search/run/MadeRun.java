package org.backfile.search.run;

/**
 * A run as it was made.
 *
 * @param digest of its articles' stamps
 * @param content of its bytes, but for the stamps
 * @param postings bytes of all lists
 * @param positions bytes of all positions
 */
public record MadeRun(long digest, long content, long postings, long positions) {}
