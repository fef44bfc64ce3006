package org.backfile.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private static final LocalDate DAY = LocalDate.of(1969, 7, 20);

    /** The texts that vectors were made of. */
    private final Set<Integer> made = ConcurrentHashMap.newKeySet();

    /** An article's name, and which text it has. */
    private record Story(int name, int text) {}

    /** Whatever is added, taken out or changed anywhere: what is made on top of the last is what is made from nothing. */
    @Test
    void isEqualToOneMadeFromNothing() throws IOException {
        var random = new Random(5);
        List<Story> archive = new ArrayList<>(
                IntStream.range(0, 400).mapToObj(i -> new Story(i, i)).toList());
        Snapshot last = next(Snapshot.NONE, archive);
        for (int round = 1; round <= 60; round++) {
            // Now and then among the first, whose lists are settled by those that follow.
            int at = random.nextInt(random.nextInt(3) == 0 ? 120 : archive.size());
            switch (random.nextInt(4)) {
                case 0 -> archive.add(at, new Story(1000 + round, random.nextInt(600)));
                case 1 -> archive.remove(at);
                case 2 -> archive.add(new Story(1000 + round, random.nextInt(600)));
                default -> archive.set(at, new Story(archive.get(at).name(), random.nextInt(600)));
            }
            last = next(again(last), archive);
            assertThat(lists(last)).as("round %d", round).isEqualTo(lists(next(Snapshot.NONE, archive)));
        }
    }

    @Test
    void looksAtNothingButWhatChanged() throws IOException {
        List<Story> archive = new ArrayList<>(
                IntStream.range(0, 300).mapToObj(i -> new Story(i, i)).toList());
        Snapshot last = again(next(Snapshot.NONE, archive));
        made.clear();
        assertThat(next(last, archive)).isSameAs(last);
        assertThat(made).isEmpty();
        archive.set(200, new Story(200, 501));
        archive.add(new Story(300, 502));
        archive.remove(250);
        next(last, archive);
        assertThat(made).isEqualTo(new HashSet<>(List.of(501, 502)));
    }

    private Snapshot next(Snapshot before, List<Story> archive) {
        return before.next(
                archive.stream().mapToLong(Story::name).toArray(),
                archive.stream().mapToLong(Story::text).toArray(),
                number -> DAY.plusDays(number / 7),
                number -> vector(archive.get(number).text()));
    }

    private TermVector vector(int number) {
        made.add(number);
        var random = new Random(number);
        var text = new StringBuilder();
        for (int word = 0; word < 40; word++) {
            text.append("word").append(random.nextInt(number % 9 + 200)).append(' ');
        }
        return TermVector.of("Story theme" + number % 20, "", List.of(text.toString()), List.of());
    }

    private static Snapshot again(Snapshot snapshot) throws IOException {
        var bytes = new ByteArrayOutputStream();
        snapshot.write(Channels.newChannel(bytes));
        return Snapshot.read(ByteBuffer.wrap(bytes.toByteArray()));
    }

    private static List<List<Integer>> lists(Snapshot snapshot) {
        return IntStream.range(0, snapshot.size())
                .mapToObj(article ->
                        IntStream.of(snapshot.related(article)).boxed().toList())
                .toList();
    }
}
