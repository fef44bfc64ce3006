package org.backfile.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.backfile.report.Progress;
import org.junit.jupiter.api.Test;

class CoresTest {
    @Test
    void doesEachOnce() {
        for (int count : new int[] {0, 1, 16, 17, 1000}) {
            var done = new AtomicIntegerArray(count);

            Cores.share(4, count, Progress.NONE, shares -> {
                for (int i = shares.next(); i >= 0; i = shares.next()) {
                    done.incrementAndGet(i);
                }
                assertThat(shares.next()).isNegative();
            });

            assertThat(IntStream.range(0, count).map(done::get)).hasSize(count).allMatch(times -> times == 1);
        }
    }

    @Test
    void throwsWhatOneThrewAndLeavesOutTheRest() {
        var done = new AtomicInteger();

        assertThatThrownBy(() -> Cores.each(1_000_000, Progress.NONE, i -> {
                    if (i == 20) {
                        throw new IllegalStateException("twenty");
                    }
                    done.incrementAndGet();
                }))
                .hasMessage("twenty");

        assertThat(done.get()).isLessThan(999_999);
    }

    @Test
    void waitsForWhatIsDoneMeanwhileAndThrowsWhatThatThrew() {
        assertThat(Cores.beside(() -> {}, () -> "work")).isEqualTo("work");
        assertThatThrownBy(() -> Cores.beside(
                        () -> {
                            throw new IllegalStateException("meanwhile");
                        },
                        () -> "work"))
                .hasMessage("meanwhile");
    }
}
