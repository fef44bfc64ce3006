package org.backfile.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Whether work grows about as its input does: the processor time of the calling thread for an input of a size, against
 * the time for one {@value #TIMES} times as long. Linear work takes {@value #TIMES} times as much, quadratic
 * {@value #TIMES} times that again. No wall time is looked at, so that a busy machine changes little; what it does
 * change is measured again.
 *
 * <p>A package with such work has a test with a {@code @TestFactory} that returns {@link #tests} of its families.
 */
public final class Growth {
    private static final int TIMES = 16;
    /** Between 16, for linear work, and 256, for quadratic: n log n and caches that fill take up to 30. */
    private static final double MOST = 80;

    /** No noise of a machine makes so much of linear work twice; memory that is touched for the first time does it once. */
    private static final double CERTAIN = 2 * MOST;

    private static final int ATTEMPTS = 4;
    /** How long the small one is repeated at least, so that the clock's grain and the compiler tell nothing. */
    private static final long WARM = 5_000_000;

    private static final int LEAST = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /**
     * Inputs of one form and any size, and what is done with them.
     *
     * @param name for people
     * @param size of the small input, in whatever the form counts; the large one has {@value #TIMES} times as much
     * @param input makes the input of a size; its time does not count
     * @param work takes the input; runs in the calling thread alone
     */
    public record Family<T>(String name, int size, IntFunction<T> input, Consumer<T> work) {
        /** A text that repeats a piece, cut at a number of characters. */
        public static Family<String> of(String name, int size, String piece, Consumer<String> work) {
            return new Family<>(name, size, n -> repeated(piece, n), work);
        }
    }

    /** The piece again and again, exactly as many characters as asked for. */
    public static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    /** A test for each family. */
    public static Stream<DynamicTest> tests(Stream<? extends Family<?>> families) {
        return families.map(family -> DynamicTest.dynamicTest(family.name(), () -> checkAlone(family)));
    }

    /**
     * A test for each of some pieces: of texts that repeat it.
     *
     * @param name what the texts are, for people; the piece stands behind it
     * @param size of the small text, in characters
     */
    public static Stream<DynamicTest> ofPieces(String name, int size, Consumer<String> work, String... pieces) {
        return tests(Stream.of(pieces).map(piece -> Family.of(name + piece.strip(), size, piece, work)));
    }

    /** In a pool of one thread, so that what asks for all cores works in it as well, and counts. */
    private static void checkAlone(Family<?> family) {
        var pool = new ForkJoinPool(1);
        try {
            pool.submit(() -> check(family)).join();
        } finally {
            pool.shutdown();
        }
    }

    private static <T> void check(Family<T> family) {
        T small = family.input().apply(family.size());
        T large = family.input().apply(family.size() * TIMES);
        double growth = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && growth > MOST; attempt++) {
            long one = least(family.work(), small);
            long many = time(family.work(), large);
            growth = Math.min(growth, (double) many / one);
            if (attempt > 0 && growth > CERTAIN) {
                break;
            }
        }
        assertThat(growth)
                .as("growth of the work from %d to %d", family.size(), family.size() * TIMES)
                .isLessThan(MOST);
    }

    /** The least time of several, the last of them by compiled code. */
    private static <T> long least(Consumer<T> work, T input) {
        long least = Long.MAX_VALUE;
        long all = 0;
        for (int run = 0; run < LEAST || all < WARM; run++) {
            long time = time(work, input);
            least = Math.min(least, time);
            all += time;
        }
        return least;
    }

    private static <T> long time(Consumer<T> work, T input) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.accept(input);
        return Math.max(1, THREADS.getCurrentThreadCpuTime() - before);
    }
}
