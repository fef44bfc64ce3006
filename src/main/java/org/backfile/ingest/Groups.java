package org.backfile.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds which files hold the same article: by address, by text, by nearly the same text. The result depends on the files
 * and on what is published already, not on the order of the files.
 */
final class Groups {
    /** How many earlier texts a text is compared with at most. */
    private static final int MOST_CANDIDATES = 16;

    private final List<Facts> facts;
    private final Predicate<Facts> isPublished;
    private final Function<Facts, long[]> shingles;
    private final int[] leader;

    /**
     * @param facts accepted files
     * @param isPublished whether a file's article has a page already
     * @param shingles reads a file's shingles again
     */
    Groups(List<Facts> facts, Predicate<Facts> isPublished, Function<Facts, long[]> shingles) {
        this.facts = facts;
        this.isPublished = isPublished;
        this.shingles = shingles;
        this.leader = new int[facts.size()];
    }

    /** For each file the one whose article it is, by its place in the list; a leader's is its own. */
    int[] leaders() {
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        byKey(Facts::address, latestFirst());
        Integer[] order = representatives(originalFirst());
        byText(order);
        order = representatives(originalFirst());
        byNearText(order);
        for (int i = 0; i < leader.length; i++) {
            leader[i] = root(i);
        }
        return leader;
    }

    private int root(int index) {
        int at = index;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }

    /** Of one address, the newest text is the one to show. */
    private Comparator<Integer> latestFirst() {
        return Comparator.<Integer, String>comparing(i -> day(facts.get(i)))
                .reversed()
                .thenComparing(
                        Comparator.<Integer>comparingInt(i -> facts.get(i).words())
                                .reversed())
                .thenComparing(i -> facts.get(i).raw());
    }

    /** Of several addresses, the oldest text is the original; but a page that is published stays. */
    private Comparator<Integer> originalFirst() {
        return Comparator.<Integer, Boolean>comparing(i -> !isPublished.test(facts.get(i)))
                .thenComparing(i -> day(facts.get(i)))
                .thenComparing(
                        Comparator.<Integer>comparingInt(i -> facts.get(i).words())
                                .reversed())
                .thenComparing(i -> facts.get(i).raw());
    }

    private static String day(Facts facts) {
        return facts.wanted().substring(0, 10);
    }

    private Integer[] representatives(Comparator<Integer> order) {
        var result = new ArrayList<Integer>();
        for (int i = 0; i < leader.length; i++) {
            if (leader[i] == i) {
                result.add(i);
            }
        }
        result.sort(order);
        return result.toArray(Integer[]::new);
    }

    private void byKey(Function<Facts, Long> key, Comparator<Integer> best) {
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            long hash = key.apply(facts.get(i));
            if (hash == 0) {
                continue;
            }
            Integer other = first.putIfAbsent(hash, i);
            if (other != null) {
                int top = root(other);
                boolean better = best.compare(i, top) < 0;
                leader[better ? top : i] = better ? i : top;
            }
        }
    }

    private void byText(Integer[] order) {
        Map<Long, Integer> first = new HashMap<>();
        for (int i : order) {
            Integer other = first.putIfAbsent(facts.get(i).text(), i);
            if (other != null) {
                leader[i] = other;
            }
        }
    }

    /** Texts that share a band are compared, each with the leaders of those that come before it. */
    private void byNearText(Integer[] order) {
        int[][] candidates = candidates(order);
        var recent = new RecentShingles(shingles);
        for (int place = 0; place < order.length; place++) {
            int[] earlier = candidates[place];
            if (earlier.length == 0) {
                continue;
            }
            Arrays.sort(earlier);
            int last = -1;
            for (int candidate : earlier) {
                int top = root(order[candidate]);
                if (top != last && isNear(top, order[place], recent)) {
                    leader[order[place]] = top;
                    break;
                }
                last = top;
            }
        }
    }

    private boolean isNear(int one, int other, RecentShingles recent) {
        return Fingerprint.areNear(recent.of(facts.get(one)), recent.of(facts.get(other)));
    }

    /** For each place in the order, a few earlier places that share a band. */
    private int[][] candidates(Integer[] order) {
        int[][] candidates = new int[order.length][0];
        Map<Long, Integer> first = new HashMap<>();
        for (int band = 0; band < Fingerprint.BANDS; band++) {
            first.clear();
            for (int place = 0; place < order.length; place++) {
                long[] bands = facts.get(order[place]).bands();
                if (bands.length == 0) {
                    continue;
                }
                Integer other = first.putIfAbsent(bands[band], place);
                if (other != null
                        && candidates[place].length < MOST_CANDIDATES
                        && !contains(candidates[place], other)) {
                    int[] more = Arrays.copyOf(candidates[place], candidates[place].length + 1);
                    more[more.length - 1] = other;
                    candidates[place] = more;
                }
            }
        }
        return candidates;
    }

    private static boolean contains(int[] values, int value) {
        for (int each : values) {
            if (each == value) {
                return true;
            }
        }
        return false;
    }
}
