package org.backfile.related;

import java.util.Set;
import java.util.function.IntConsumer;

/** The stems of a text's words, as numbers. */
final class Stems {
    private static final int SHORTEST = 3;
    /** Words of this length and less carry no ending that is worth taking off. */
    private static final int SHORT = 4;

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

    private Stems() {}

    /** Passes on the stem of each word that says something, in order. */
    static void each(String text, IntConsumer to) {
        int n = text.length();
        var word = new StringBuilder();
        for (int i = 0; i <= n; i++) {
            char c = i < n ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else if (c != '\'' && c != '’' && !word.isEmpty()) {
                pass(word, to);
                word.setLength(0);
            }
        }
    }

    private static void pass(StringBuilder word, IntConsumer to) {
        // In scripts without spaces and words of two letters a pair is a word.
        boolean ideographs = word.charAt(0) > 0x2E7F;
        if (ideographs) {
            for (int i = 0; i + 1 < word.length(); i++) {
                to.accept(hash(word, i, i + 2));
            }
            return;
        }
        int length = word.length();
        if (length < SHORTEST || STOP.contains(word.toString())) {
            return;
        }
        to.accept(hash(word, 0, stem(word, length)));
    }

    private static int stem(StringBuilder word, int length) {
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

    private static boolean ends(StringBuilder word, int end, String ending) {
        int from = end - ending.length();
        for (int i = 0; i < ending.length(); i++) {
            if (word.charAt(from + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** FNV-1a: the same on every machine. */
    private static int hash(StringBuilder word, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return hash;
    }
}
