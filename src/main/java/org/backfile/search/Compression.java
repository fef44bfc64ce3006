package org.backfile.search;

import java.util.zip.Deflater;

/** How the bytes of a file of the index are made fewer (RFC 1951). */
enum Compression {
    /** Not at all. */
    NONE(Deflater.DEFAULT_STRATEGY),
    /** What repeats itself, as words and titles do. */
    TEXT(Deflater.DEFAULT_STRATEGY),
    /** Small numbers, of which some are frequent but no row of them: to look for rows takes long and finds none. */
    NUMBERS(Deflater.HUFFMAN_ONLY);

    private final int strategy;

    Compression(int strategy) {
        this.strategy = strategy;
    }

    int strategy() {
        return strategy;
    }
}
