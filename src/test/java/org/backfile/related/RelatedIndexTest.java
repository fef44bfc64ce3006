package org.backfile.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelatedIndexTest {
    private static final LocalDate DAY = LocalDate.of(1969, 7, 1);

    private static TermVector vector(String title, String text) {
        return TermVector.of(title, "", List.of(text), List.of());
    }

    @Test
    void findsTheArticlesOnTheSameThing() {
        var index = new RelatedIndex();
        index.add(
                1, DAY, vector("Crew trains for lunar landing", "The astronauts trained in the lunar module."), false);
        index.add(2, DAY.plusDays(1), vector("Wheat harvest poor", "Farmers expect less grain this autumn."), false);
        index.add(3, DAY.plusDays(9), vector("Lunar module lands", "The astronauts left the lunar module."), false);
        index.finish(RelatedIndex.Memory.NONE);
        assertThat(index.related(2)).containsExactly(0);
        assertThat(index.related(0)).containsExactly(2);
        assertThat(index.related(1)).isEmpty();
    }

    /** Vowel signs are parts of words; scripts without spaces have pairs of characters for words. */
    @Test
    void findsThemInAnyScript() {
        assertRelated(
                "नदी पर नया पुल",
                "पुल की मरम्मत",
                "सेब की फ़सल",
                "पुल के खंभे नदी में खड़े हैं।",
                "पेड़ों पर फल कम लगे।");
        assertRelated("สะพานใหม่", "ซ่อมสะพาน", "ผลไม้น้อย", "สะพานข้ามแม่น้ำเปิดแล้ว", "ปีนี้ฝนตกมาก");
        assertRelated("新桥通车", "大桥维修", "苹果歉收", "跨河大桥今天开放", "果园今年雨水多");
    }

    private static void assertRelated(String one, String like, String other, String text, String otherText) {
        var index = new RelatedIndex();
        index.add(1, DAY, vector(one, text), false);
        index.add(2, DAY.plusDays(1), vector(other, otherText), false);
        index.add(3, DAY.plusDays(2), vector(like, text), false);
        index.finish(RelatedIndex.Memory.NONE);
        assertThat(index.related(2)).as(one).containsExactly(0);
        assertThat(index.related(1)).as(other).isEmpty();
    }

    @Test
    void reprintsStandInNoList() {
        var index = new RelatedIndex();
        var story = vector("Lunar module lands", "The astronauts left the lunar module at noon.");
        index.add(4, DAY, story, false);
        index.add(5, DAY, story, true);
        index.add(6, DAY.plusDays(1), vector("Lunar crew home", "The astronauts of the lunar module are home."), false);
        index.finish(RelatedIndex.Memory.NONE);
        assertThat(index.related(2)).containsExactly(0);
        assertThat(index.related(1)).doesNotContain(0);
    }

    @Test
    void laterArticlesLeaveOldListsAlone() {
        List<TermVector> vectors = vectors(400);
        var small = index(vectors.subList(0, 300));
        var large = index(vectors);
        for (int i = 0; i < 300; i++) {
            assertThat(large.related(i)).isEqualTo(small.related(i));
        }
    }

    @Test
    void refusesToGoBackInTime() {
        var index = new RelatedIndex();
        index.add(7, DAY, vector("A", "b"), false);
        assertThatThrownBy(() -> index.add(8, DAY.minusDays(1), vector("A", "b"), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void emptyArticlesHaveNoRelations() {
        var index = new RelatedIndex();
        index.add(9, DAY, vector("", ""), false);
        index.add(10, DAY, vector("", ""), false);
        index.finish(RelatedIndex.Memory.NONE);
        assertThat(index.related(0)).isEmpty();
        assertThat(index.size()).isEqualTo(2);
    }

    /** Whatever is added, taken out or changed anywhere: lists whose print is as it was are as they would be made anew. */
    @Test
    void remembersOnlyWhatWouldComeOutAgain() {
        var random = new Random(3);
        List<TermVector> pool = vectors(1200);
        List<Integer> archive = new ArrayList<>(IntStream.range(0, 1000).boxed().toList());
        var before = new Remembered(archive, pool, RelatedIndex.Memory.NONE);
        int remembered = 0;
        for (int round = 0; round < 30; round++) {
            int at = random.nextInt(archive.size());
            switch (random.nextInt(3)) {
                case 0 -> archive.add(at, 1000 + random.nextInt(200) + 10_000 * round);
                case 1 -> archive.remove(at);
                default -> archive.set(at, archive.get(at) % 10_000 % 1200 + 10_000 * round);
            }
            var memory = new Memory(archive, before);
            before = new Remembered(archive, pool, memory);
            assertThat(before.lists).isEqualTo(new Remembered(archive, pool, RelatedIndex.Memory.NONE).lists);
            remembered += memory.hits.get();
        }
        assertThat(remembered / 30).isGreaterThan(400);
    }

    /** An index of articles that are told by numbers, which name their vectors in the pool too. */
    private static final class Remembered {
        private final Map<Integer, Long> prints = new HashMap<>();
        private final Map<Integer, List<Integer>> lists = new HashMap<>();

        Remembered(List<Integer> archive, List<TermVector> pool, RelatedIndex.Memory memory) {
            var index = new RelatedIndex();
            for (int i = 0; i < archive.size(); i++) {
                index.add(archive.get(i), DAY, pool.get(archive.get(i) % 10_000 % pool.size()), false);
            }
            index.finish(memory);
            for (int i = 0; i < archive.size(); i++) {
                prints.put(archive.get(i), index.print(i));
                lists.put(
                        archive.get(i),
                        Arrays.stream(index.related(i)).mapToObj(archive::get).toList());
            }
        }
    }

    private static final class Memory implements RelatedIndex.Memory {
        private final List<Integer> archive;
        private final Map<Integer, Integer> places = new HashMap<>();
        private final Remembered before;
        private final AtomicInteger hits = new AtomicInteger();

        Memory(List<Integer> archive, Remembered before) {
            this.archive = archive;
            this.before = before;
            for (int i = 0; i < archive.size(); i++) {
                places.put(archive.get(i), i);
            }
        }

        @Override
        public Optional<int[]> list(int article, long print) {
            Integer name = archive.get(article);
            if (before.prints.getOrDefault(name, 0L) != print) {
                return Optional.empty();
            }
            hits.incrementAndGet();
            return Optional.of(
                    before.lists.get(name).stream().mapToInt(places::get).toArray());
        }
    }

    private static RelatedIndex index(List<TermVector> vectors) {
        var index = new RelatedIndex();
        for (int i = 0; i < vectors.size(); i++) {
            index.add(i, DAY.plusDays(i / 3), vectors.get(i), false);
        }
        index.finish(RelatedIndex.Memory.NONE);
        return index;
    }

    private static List<TermVector> vectors(int count) {
        var random = new Random(1);
        List<TermVector> vectors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var text = new StringBuilder();
            int theme = random.nextInt(20);
            for (int w = 0; w < 120; w++) {
                text.append("word")
                        .append(random.nextInt(3) == 0 ? theme * 30 + random.nextInt(30) : random.nextInt(3000))
                        .append(' ');
            }
            vectors.add(vector("Story word" + theme * 30, text.toString()));
        }
        return vectors;
    }
}
