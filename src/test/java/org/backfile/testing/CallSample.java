package org.backfile.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which calls of a run are tried, where there is no time for all of them: the first ones, of each kind the first and the
 * last, and of the others some by chance, but always the same ones. {@code -Dbackfile.calls=all} tries all.
 */
public final class CallSample {
    private static final boolean ALL = System.getProperty("backfile.calls", "").equals("all");

    private CallSample() {}

    /**
     * Chooses.
     *
     * @param calls all calls of a run in their order, by their kinds
     * @param first so many at the start
     * @param others so many more by chance
     * @return their numbers, counted from 1, and that of the call behind the last
     */
    public static SortedSet<Integer> of(List<String> calls, int first, int others) {
        SortedSet<Integer> all =
                IntStream.rangeClosed(1, calls.size() + 1).boxed().collect(Collectors.toCollection(TreeSet::new));
        if (ALL) {
            return all;
        }
        var chosen = new TreeSet<>(all.headSet(first + 1));
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < calls.size(); i++) {
            if (last.put(calls.get(i), i + 1) == null) {
                chosen.add(i + 1);
            }
        }
        chosen.addAll(last.values());
        chosen.add(calls.size() + 1);
        all.removeAll(chosen);
        List<Integer> left = new ArrayList<>(all);
        Collections.shuffle(left, new Random(calls.size()));
        chosen.addAll(left.subList(0, Math.min(others, left.size())));
        return chosen;
    }
}
