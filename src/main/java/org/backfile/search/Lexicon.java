package org.backfile.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers terms from 0 on. Safe for use by many threads. */
final class Lexicon {
    /** With so many terms it is time for a new one: an archive has no end. */
    private static final int ENOUGH = 120_000;

    private final Map<Term, Integer> numbers = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();

    synchronized int number(Term term) {
        Integer known = numbers.putIfAbsent(term, terms.size());
        if (known == null) {
            terms.add(term);
            return terms.size() - 1;
        }
        return known;
    }

    synchronized boolean isFull() {
        return terms.size() >= ENOUGH;
    }

    /** The terms by their numbers, as many as there are now. */
    synchronized Term[] terms() {
        return terms.toArray(Term[]::new);
    }
}
