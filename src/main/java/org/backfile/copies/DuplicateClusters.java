package org.backfile.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.backfile.work.Cores;

/**
 * Finds which files hold the same article: those with the same text, and of those with one address or with nearly the same
 * text those that {@link SameStory} takes for one. The result depends on the files and on what is published already, not
 * on the order of the files.
 */
public final class DuplicateClusters {
    /** How many earlier texts a text is compared with at most. */
    private static final int MOST_CANDIDATES = 16;

    /** How many earlier texts from the same address a text is compared with at most. */
    private static final int MOST_OF_ADDRESS = 8;

    /** Of one publisher's texts that are nearly the same, one is fuller if it has more words than the other by so much. */
    private static final double FULLER = 1.02;

    /** Another publisher's text has to have so many more words to be shown instead of the original. */
    private static final double MUCH_FULLER = 1.1;

    private static final int[] NONE = {};

    private final List<? extends Candidate> files;
    private final IntPredicate isPublished;
    private final RecentTexts texts;
    private final int[] leader;

    /**
     * @param files accepted files
     * @param isPublished whether a file's article has a page already, by the file's place in the list
     * @param texts reads a file again, to compare it, by its place in the list
     */
    public DuplicateClusters(
            List<? extends Candidate> files, IntPredicate isPublished, IntFunction<ComparedText> texts) {
        this.files = files;
        this.isPublished = isPublished;
        this.texts = new RecentTexts(texts);
        this.leader = new int[files.size()];
    }

    /** For each file the one whose article it is, by its place in the list; a leader's is its own. */
    public int[] leaders() {
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        int[] order = inOrder();
        byText(order);
        int[] different = Arrays.stream(order).filter(i -> leader[i] == i).toArray();
        byAddress(different);
        byNearText(Arrays.stream(different).filter(i -> leader[i] == i).toArray());
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

    /**
     * The oldest text is the original; but a page that is published stays, and what may be shown comes before what is
     * licensed. The lowest is first, of equals the one whose raw file comes first.
     */
    private long original(int index) {
        Candidate file = files.get(index);
        return (file.isLicensed() ? 1L << 62 : 0)
                | (isPublished.test(index) ? 0 : 1L << 61)
                | (long) day(file) << 33
                | (long) (Integer.MAX_VALUE - file.words()) << 1
                | (file.isRich() ? 0 : 1);
    }

    /** The day in its path as a number: {@code 19690720}. */
    private static int day(Candidate file) {
        String path = file.wanted();
        return Integer.parseInt(path, 0, 4, 10) * 10_000
                + Integer.parseInt(path, 5, 7, 10) * 100
                + Integer.parseInt(path, 8, 10, 10);
    }

    /** All files, the originals first. */
    private int[] inOrder() {
        long[] ranks = new long[leader.length];
        var result = new ArrayList<Integer>(leader.length);
        for (int i = 0; i < leader.length; i++) {
            ranks[i] = original(i);
            result.add(i);
        }
        result.sort((one, other) -> Long.compare(ranks[one], ranks[other])); // stable, and they come by raw file
        return result.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Texts from one address are compared, each with the latest few leaders before it. */
    private void byAddress(int[] order) {
        var first = new LongTable(order.length);
        Map<Integer, Deque<Integer>> leaders = new HashMap<>();
        for (int i : order) {
            long address = files.get(i).address();
            int other = address == 0 ? -1 : first.putIfAbsent(address, i);
            if (other < 0) {
                continue;
            }
            Deque<Integer> before = leaders.computeIfAbsent(other, each -> new ArrayDeque<>(List.of(each)));
            boolean joins = false;
            for (int each : before) {
                ComparedText text = texts.of(i);
                if (SameStory.isOneOfAnAddress(texts.of(each), text)) {
                    join(each, i, true);
                    before.remove(each);
                    before.addFirst(root(i));
                    joins = true;
                    break;
                }
            }
            if (!joins) {
                before.addFirst(i);
                if (before.size() > MOST_OF_ADDRESS) {
                    before.removeLast();
                }
            }
        }
    }

    /** Makes one group of two. */
    private void join(int top, int other, boolean sameAddress) {
        boolean leads = leadsOver(top, other, sameAddress);
        leader[leads ? top : other] = leads ? other : top;
    }

    /** Whether what comes later is to be shown: it may be, says more, or is a newer state of as much. */
    private boolean leadsOver(int top, int other, boolean sameAddress) {
        Candidate first = files.get(top);
        Candidate second = files.get(other);
        if (first.isLicensed() != second.isLicensed()) {
            return first.isLicensed();
        }
        double ratio = second.words() / (double) Math.max(1, first.words());
        if (isRicher(first, second) || isRicher(second, first)) {
            return second.isRich() ? ratio * MUCH_FULLER >= 1 : ratio >= MUCH_FULLER;
        }
        if (sameAddress || SameStory.isSamePublisher(texts.of(top), texts.of(other))) {
            return ratio > FULLER || ratio * FULLER >= 1 && day(second) > day(first);
        }
        return ratio >= MUCH_FULLER;
    }

    /** Whether one has what the other lost, the bare text from the same address. */
    private static boolean isRicher(Candidate one, Candidate other) {
        return one.isRich()
                && !other.isRich()
                && one.isLicensed() == other.isLicensed()
                && one.address() != 0
                && one.address() == other.address();
    }

    private void byText(int[] order) {
        var first = new LongTable(order.length);
        for (int i : order) {
            int other = first.putIfAbsent(files.get(i).text(), i);
            if (other >= 0) {
                int top = root(other);
                boolean leads = isRicher(files.get(i), files.get(top));
                leader[leads ? top : i] = leads ? i : top;
            }
        }
    }

    /** Texts that share a band are compared, each with the leaders of those that come before it. */
    private void byNearText(int[] order) {
        int[][] candidates = candidates(order);
        for (int place = 0; place < order.length; place++) {
            int[] earlier = candidates[place];
            if (earlier.length == 0) {
                continue;
            }
            Arrays.sort(earlier);
            int last = -1;
            for (int candidate : earlier) {
                int top = root(order[candidate]);
                if (top != last && isNear(top, order[place])) {
                    join(top, order[place], false);
                    break;
                }
                last = top;
            }
        }
    }

    private boolean isNear(int one, int other) {
        Candidate first = files.get(one);
        Candidate second = files.get(other);
        return first.signature().mayBeNear(first.words(), second.signature(), second.words())
                && SameStory.isOne(texts.of(one), texts.of(other));
    }

    /** For each place in the order, a few earlier places that share a band. */
    private int[][] candidates(int[] order) {
        int middle = MinHash.BANDS / 2;
        int[][] candidates = none(order.length);
        int[][] more = none(order.length);
        Cores.both(() -> collect(order, 0, middle, candidates), () -> collect(order, middle, MinHash.BANDS, more));
        for (int place = 0; place < order.length; place++) {
            for (int other : more[place]) {
                add(other, candidates, place);
            }
        }
        return candidates;
    }

    private void collect(int[] order, int fromBand, int toBand, int[][] candidates) {
        var first = new LongTable(order.length);
        for (int band = fromBand; band < toBand; band++) {
            first.clear();
            for (int place = 0; place < order.length; place++) {
                Candidate file = files.get(order[place]);
                int other = file.hasSignature() ? first.putIfAbsent(file.band(band), place) : -1;
                if (other >= 0) {
                    add(other, candidates, place);
                }
            }
        }
    }

    private static void add(int other, int[][] candidates, int place) {
        int[] known = candidates[place];
        if (known.length < MOST_CANDIDATES && !contains(known, other)) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = other;
            candidates[place] = more;
        }
    }

    private static int[][] none(int length) {
        int[][] none = new int[length][];
        Arrays.fill(none, NONE);
        return none;
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
