package org.backfile.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of some words somebody meant who wrote another. */
public final class NearestWord {
    /** One slip makes a word of fewer letters another, two a longer one, and three one of {@link #LONG} letters. */
    private static final int SHORT = 6;

    private static final int LONG = 9;

    private NearestWord() {}

    /**
     * The known word that differs least from a written one: by letters left out, added, mistaken or swapped with their
     * neighbour (optimal string alignment), whatever their case.
     *
     * @param known in order of preference, for ties
     * @return empty if none is near, or the word is one of them as it stands
     */
    public static Optional<String> of(String written, Collection<String> known) {
        if (known.contains(written)) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int shorter = Math.min(lower.length(), word.length());
            int most = shorter < SHORT ? 1 : shorter < LONG ? 2 : 3;
            int distance = Math.abs(lower.length() - word.length()) > most
                    ? Integer.MAX_VALUE
                    : distance(lower, word.toLowerCase(Locale.ROOT));
            // Of a short word one slip leaves hardly anything but its ends.
            boolean isAlike = shorter > 2 || distance == 0;
            if (distance <= most && distance < least && isAlike) {
                nearest = Optional.of(word);
                least = distance;
            }
        }
        return nearest;
    }

    private static int distance(String one, String other) {
        int[] last = new int[0];
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, j -> j);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], last[j - 2] + 1);
                }
            }
            last = above;
            above = row;
        }
        return above[other.length()];
    }
}
