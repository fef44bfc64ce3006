package org.backfile.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers terms from 0 on. Safe for use by many threads. */
final class TermNumbers {
    /** With so many terms, some 25 MB, it is time for a new one: an archive has no end. */
    private static final int ENOUGH = 100_000;

    private final Map<Term, Integer> numbers = new HashMap<>();
    /** The numbers of words by language, so that each is stemmed once and not by every thread. */
    private final Map<String, Map<String, Integer>> words = new ConcurrentHashMap<>();

    private final List<Term> terms = new ArrayList<>();
    /** The terms that were put in order, and the place of each in it, by number. */
    private Numbered[] inOrder = {};

    private int[] ranks = {};

    synchronized int number(Term term) {
        Integer known = numbers.putIfAbsent(term, terms.size());
        if (known == null) {
            terms.add(term);
            return terms.size() - 1;
        }
        return known;
    }

    /** The words of a language whose numbers are known; to be added to, by many threads. */
    Map<String, Integer> words(String lang) {
        return words.computeIfAbsent(lang, l -> new ConcurrentHashMap<>());
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
        // Runs have most of their terms in common: new ones are put among those in order now and then.
        if (all.length > inOrder.length + inOrder.length / 8) {
            order(all);
        }
        return new Snapshot(all, ranks);
    }

    /** The terms before are in order, which the JDK's sort makes use of. */
    private void order(Term[] all) {
        int before = inOrder.length;
        inOrder = Arrays.copyOf(inOrder, all.length);
        for (int number = before; number < all.length; number++) {
            inOrder[number] = new Numbered(all[number].head(), all[number], number);
        }
        Arrays.sort(inOrder);
        ranks = new int[all.length];
        for (int rank = 0; rank < inOrder.length; rank++) {
            ranks[inOrder[rank].number()] = rank;
        }
    }

    /** @param head the term's: it is in hand where most terms need not be fetched */
    private record Numbered(long head, Term term, int number) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            return head != other.head ? Long.compare(head, other.head) : term.compareTo(other.term);
        }
    }
}
