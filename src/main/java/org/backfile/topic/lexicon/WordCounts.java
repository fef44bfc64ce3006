package org.backfile.topic.lexicon;

import java.util.Arrays;

/** How often each of some words was met. A word's place is found by its hash, which strings remember. */
public final class WordCounts {
    private static final int PLACES = 256;
    /** In no place yet; compared by identity, so that the empty word may be counted as well. */
    @SuppressWarnings("StringOperationCanBeSimplified") // the very object matters
    private static final String FREE = new String("");

    private String[] words = new String[PLACES];
    private int[] counts = new int[PLACES];
    private int size;

    public WordCounts() {
        Arrays.fill(words, FREE);
    }

    /** Counts a word once more. */
    public void add(String word) {
        int place = place(word);
        if (words[place] == FREE) {
            words[place] = word;
            size++;
        }
        counts[place]++;
        if (2 * size > words.length) {
            grow();
        }
    }

    /** Counts a word once more that was counted before. */
    public void addKnown(String word) {
        int place = place(word);
        if (words[place] != FREE) {
            counts[place]++;
        }
    }

    /** How often a word was counted; 0 if never. */
    public int of(String word) {
        return counts[place(word)];
    }

    private int place(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & words.length - 1;
        while (words[place] != FREE && !words[place].equals(word)) {
            place = place + 1 & words.length - 1;
        }
        return place;
    }

    private void grow() {
        String[] oldWords = words;
        int[] oldCounts = counts;
        words = new String[2 * oldWords.length];
        counts = new int[words.length];
        Arrays.fill(words, FREE);
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != FREE) {
                int place = place(oldWords[i]);
                words[place] = oldWords[i];
                counts[place] = oldCounts[i];
            }
        }
    }
}
