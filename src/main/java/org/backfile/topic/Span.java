package org.backfile.topic;

/**
 * A name as it stands in the text.
 *
 * @param role whether a role or form of address stands before it
 * @param high whether that role is a high office
 * @param doubtful whether it is one word that could stand there as a mere word
 */
record Span(int from, int to, boolean role, boolean high, boolean doubtful) {
    int length() {
        return to - from;
    }
}
