package org.backfile.search;

import java.util.Comparator;

/**
 * A word as it stands in articles of a language.
 *
 * @param key the word folded: what it is found by
 * @param surface the word in small letters
 * @param stem what its forms have in common, folded
 */
record Term(String key, String surface, String stem) implements Comparable<Term> {
    private static final Comparator<Term> ORDER = (a, b) -> {
        int keys = a.key.compareTo(b.key);
        int surfaces = keys == 0 ? a.surface.compareTo(b.surface) : keys;
        return surfaces == 0 ? a.stem.compareTo(b.stem) : surfaces;
    };

    @Override
    public int compareTo(Term other) {
        return ORDER.compare(this, other);
    }
}
