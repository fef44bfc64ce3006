package org.backfile.related;

import java.util.Set;
import java.util.function.IntConsumer;
import org.backfile.language.WordScanner;

/** The stems of a text's words, as numbers. For use by one thread at a time. */
final class Stems {
    private static final int SHORTEST = 3;
    /** Words of this length and less carry no ending that is worth taking off. */
    private static final int SHORT = 4;

    private static final int LONGEST_STOP = 9;

    private static final Set<String> STOP = Set.of(
            "the",
            "and",
            "for",
            "that",
            "with",
            "was",
            "were",
            "this",
            "from",
            "have",
            "has",
            "had",
            "his",
            "her",
            "its",
            "are",
            "but",
            "not",
            "they",
            "their",
            "which",
            "who",
            "will",
            "would",
            "been",
            "more",
            "than",
            "said",
            "says",
            "also",
            "after",
            "before",
            "into",
            "over",
            "about",
            "when",
            "where",
            "there",
            "then",
            "them",
            "these",
            "those",
            "could",
            "should",
            "can",
            "may",
            "might",
            "all",
            "some",
            "other",
            "what",
            "one",
            "two",
            "first",
            "last",
            "new",
            "year",
            "years",
            "day",
            "days",
            "week",
            "time",
            "out",
            "him",
            "she",
            "you",
            "your",
            "our",
            "any",
            "how",
            "only",
            "most",
            "such",
            "between",
            "during",
            "under",
            "while",
            "because",
            "through",
            "just",
            "very",
            "make",
            "made",
            "being",
            "did",
            "does",
            "each",
            "both",
            "own",
            "same",
            "off",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private final WordScanner scanner = new WordScanner();

    /** Passes on the stem of each word that says something, in order. */
    void each(String text, IntConsumer to) {
        scanner.scan(text, (word, length, hash, paired) -> {
            if (paired ? length > 1 : length >= SHORTEST && !isStopWord(word, length)) {
                to.accept(hash(word, paired ? length : stem(word, length)));
            }
        });
    }

    private static boolean isStopWord(char[] word, int length) {
        return length <= LONGEST_STOP && STOP.contains(new String(word, 0, length));
    }

    private static int stem(char[] word, int length) {
        int end = length;
        if (end > SHORT && ends(word, end, "s") && !ends(word, end, "ss")) {
            end -= ends(word, end, "ies") ? 2 : ends(word, end, "es") && end > SHORT + 1 ? 2 : 1;
        }
        if (end > SHORT + 2 && ends(word, end, "ing")) {
            end -= 3;
        } else if (end > SHORT + 1 && ends(word, end, "ed")) {
            end -= 2;
        }
        return end > SHORT && ends(word, end, "e") ? end - 1 : end;
    }

    private static boolean ends(char[] word, int end, String ending) {
        int from = end - ending.length();
        for (int i = 0; i < ending.length(); i++) {
            if (word[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** FNV-1a: the same on every machine. */
    private static int hash(char[] word, int to) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < to; i++) {
            hash = (hash ^ word[i]) * 0x01000193;
        }
        return hash;
    }
}
