package org.backfile.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.backfile.article.Copy;
import org.junit.jupiter.api.Test;

class ListedCopiesTest {
    @Test
    void listsAFewAsTheyAre() {
        List<Copy> few = copies(20, 3);
        assertThat(ListedCopies.of(few)).isSameAs(few);
    }

    @Test
    void listsOfManyThoseThatSaySomethingAndSoManyOthersAsAHeaderHolds() {
        List<Copy> many = copies(50_000, 100);
        List<Copy> listed = ListedCopies.of(many);
        assertThat(listed).hasSize(500 + ListedCopies.MOST_ALIKE);
        assertThat(listed.stream().filter(copy -> !copy.own().isEmpty())).hasSize(500);
        Set<Copy> some = new HashSet<>(listed);
        assertThat(many.stream().filter(some::contains).toList()).isEqualTo(listed);
    }

    @Test
    void holdsItsBoundWhateverTheySay() {
        List<Copy> wordy = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            wordy.add(new Copy(Copy.Kind.REPRINT, "https://example.com/" + i, i + ".txt", List.of("x".repeat(10_000))));
        }
        int sum = ListedCopies.of(wordy).stream()
                .mapToInt(copy -> copy.own().get(0).length())
                .sum();
        assertThat(sum).isBetween(200_000, 300_000);
    }

    private static List<Copy> copies(int count, int every) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Copy(
                        Copy.Kind.REPRINT,
                        "https://example.com/" + i,
                        i + ".txt",
                        i % every == 0 ? List.of("Number " + i + ".") : List.of()))
                .toList();
    }
}
