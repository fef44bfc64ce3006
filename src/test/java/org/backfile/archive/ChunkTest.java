package org.backfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunkTest {
    @Test
    void aShortListIsOnePage() {
        assertThat(Chunk.of(List.of(), 10)).containsExactly(new Chunk<>(1, 1, List.of()));
        assertThat(Chunk.of(numbers(19), 10)).containsExactly(new Chunk<>(1, 1, numbers(19)));
    }

    @Test
    void theNewestPageTakesWhatIsLeftOver() {
        assertThat(Chunk.of(numbers(25), 10)).extracting(c -> c.items().size()).containsExactly(10, 15);
    }

    @Test
    void anAddedItemLeavesNumberedPagesAsTheyAre() {
        for (int n = 1; n < 60; n++) {
            var before = Chunk.of(numbers(n), 10);
            var after = Chunk.of(numbers(n + 1), 10);
            for (int i = 0; i < before.size() - 1; i++) {
                assertThat(after.get(i).items()).isEqualTo(before.get(i).items());
            }
        }
    }

    private static List<Integer> numbers(int n) {
        return IntStream.range(0, n).boxed().toList();
    }
}
