package org.backfile.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers terms from 0 on. Safe for use by many threads. */
final class Lexicon {
    /** With so many terms it is time for a new one: an archive has no end. */
    private static final int ENOUGH = 50_000;

    private final Map<Term, Integer> numbers = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private int[] ranks = {};

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

    /**
     * The terms as they are now.
     *
     * @param terms by their numbers
     * @param ranks of the first so many numbers, where each term stands among these in the terms' order
     */
    record Snapshot(Term[] terms, int[] ranks) {}

    synchronized Snapshot snapshot() {
        Term[] all = terms.toArray(Term[]::new);
        // Runs have most of their terms in common: they are put in order once, and now and then again.
        if (all.length > ranks.length + ranks.length / 2) {
            var order = new Integer[all.length];
            Arrays.setAll(order, number -> number);
            Arrays.sort(order, (a, b) -> all[a].compareTo(all[b]));
            ranks = new int[all.length];
            for (int rank = 0; rank < order.length; rank++) {
                ranks[order[rank]] = rank;
            }
        }
        return new Snapshot(all, ranks);
    }
}
