package org.backfile.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backfile.arrival.Arrivals.Arrival;
import org.backfile.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {
    private static final Arrivals NONE = new Arrivals(List.of(), List.of());
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 2);

    @TempDir
    private Path folder;

    @Test
    void anOldArticleThatCameLateComesFirstAndThoseOfADayAreInTheirOwnOrder() {
        Arrivals all = NONE.and(FIRST, List.of("2020/01/01/a", "2021/01/01/b"), Map.of())
                .and(SECOND, List.of("1969/07/20/old", "1969/07/16/older", "2020/01/01/a"), Map.of());
        assertThat(all.all())
                .extracting(Arrival::path)
                .containsExactly("1969/07/20/old", "1969/07/16/older", "2021/01/01/b", "2020/01/01/a");
    }

    @Test
    void itDoesNotMatterInHowManyRunsOfADayTheyCame() {
        Arrivals one = NONE.and(FIRST, List.of("2020/01/01/a", "2021/01/01/b"), Map.of());
        Arrivals two = NONE.and(FIRST, List.of("2021/01/01/b"), Map.of()).and(FIRST, List.of("2020/01/01/a"), Map.of());
        assertThat(two).isEqualTo(one);
    }

    @Test
    void anArticleThatMovesKeepsItsDay() {
        Arrivals all = NONE.and(FIRST, List.of("2020/01/01/a"), Map.of())
                .and(SECOND, List.of(), Map.of("2020/01/01/a", "2020/01/02/a"));
        assertThat(all.all()).containsExactly(new Arrival(FIRST, "2020/01/02/a"));
    }

    @Test
    void holdsTheLastThousandAndReadsWhatItWrote() throws IOException {
        List<String> many =
                IntStream.range(0, 1500).mapToObj("2020/01/01/%04d"::formatted).toList();
        Arrivals all = NONE.and(FIRST, many, Map.of());
        assertThat(all.all()).hasSize(1000).first().isEqualTo(new Arrival(FIRST, "2020/01/01/1499"));
        Path file = folder.resolve("added.tsv");
        all.save(file);
        assertThat(Arrivals.read(file)).isEqualTo(all);
        assertThat(Arrivals.read(folder.resolve("none")).all()).isEmpty();
    }

    @Test
    void leavesOutAndNamesALineThatCannotBe() throws IOException {
        Path file = folder.resolve("added.tsv");
        Files.writeString(file, "# x\n2026-11-01\t2020/01/01/a\n<<<<<<< HEAD\n2026-13-01\t2020/01/01/b\n");
        assertThat(Arrivals.read(file).all()).containsExactly(new Arrival(FIRST, "2020/01/01/a"));
        assertThat(Arrivals.read(file).findings()).extracting(Finding::line).containsExactly(3, 4);
    }
}
