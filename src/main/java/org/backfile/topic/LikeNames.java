package org.backfile.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names that begin with the same letter and are two letters apart at most: Choe and Choi, Sergey and Sergei. Two
 * such names are alike when two letters at most are taken from each, so that no name is compared with all others.
 */
final class LikeNames<T> {
    private static final int DISTANCE = 2;

    private record Named<T>(String name, T value) {}

    private final Map<String, List<Named<T>>> byRest = new HashMap<>();

    /** The values whose names were added before and are like this one; then adds it. The name is not empty. */
    Set<T> add(String name, T value) {
        Set<String> rests = new HashSet<>();
        rests(name, 1, DISTANCE, rests);
        var named = new Named<>(name, value);
        Set<T> like = new LinkedHashSet<>();
        for (String rest : rests) {
            List<Named<T>> sharing = byRest.computeIfAbsent(rest, r -> new ArrayList<>(1));
            for (Named<T> other : sharing) {
                if (areLike(name, other.name())) {
                    like.add(other.value());
                }
            }
            sharing.add(named);
        }
        return like;
    }

    /** Whether two names, neither empty, begin with the same letter and are two letters apart at most. */
    static boolean areLike(String a, String b) {
        return a.charAt(0) == b.charAt(0)
                && Math.abs(a.length() - b.length()) <= DISTANCE
                && distance(a, b) <= DISTANCE;
    }

    /** What is left of a name without some of its letters from a place on; the first letter stays. */
    private static void rests(String name, int from, int letters, Set<String> rests) {
        rests.add(name);
        for (int i = from; letters > 0 && i < name.length(); i++) {
            rests(name.substring(0, i) + name.substring(i + 1), i, letters - 1, rests);
        }
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
