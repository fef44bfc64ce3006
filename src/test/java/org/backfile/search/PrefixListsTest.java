package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.pack.Bytes;
import org.backfile.pack.Packer;
import org.backfile.search.run.Impact;
import org.junit.jupiter.api.Test;

class PrefixListsTest {
    private static final int ARTICLES = 400;
    private static final int ENOUGH = 900;

    private final Map<String, byte[]> files = new HashMap<>();
    private final TreeMap<String, Map<Integer, Integer>> words = new TreeMap<>();

    /** Words of few letters by chance, so that beginnings of all lengths are shared. */
    private void make() {
        var random = new Random(11);
        for (int i = 0; i < 700; i++) {
            var word = new StringBuilder();
            for (int length = 1 + random.nextInt(11); length > 0; length--) {
                word.append(random.nextInt(30) == 0 ? "\ud83d\ude80" : random.nextBoolean() ? "a" : "b");
            }
            var steps = new TreeMap<Integer, Integer>();
            for (int n = 1 + random.nextInt(60); n > 0; n--) {
                steps.put(random.nextInt(ARTICLES), random.nextInt(16));
            }
            words.put(word.toString(), steps);
        }
        var lists = new PrefixLists(
                (kind, number, bytes, how) -> files.put("" + kind + number, bytes), ARTICLES, 512, ENOUGH);
        words.forEach((word, steps) -> {
            lists.begin(word);
            lists.add(postings(steps));
        });
        lists.close();
        assertThat(lists.counts()).isEqualTo(new int[] {files.size() - 1, 1});
    }

    private static Packer postings(Map<Integer, Integer> steps) {
        var list = new Packer();
        int before = 0;
        for (Map.Entry<Integer, Integer> each : new TreeMap<>(steps).entrySet()) {
            list.number((long) (each.getKey() - before) << Impact.BITS | each.getValue());
            before = each.getKey();
        }
        return list;
    }

    @Test
    void tellTheArticlesThatHaveAnyOfTheWords() {
        make();
        Map<String, Map<Integer, Integer>> found = read();
        assertThat(found.keySet()).hasSizeGreaterThan(20);
        found.forEach((prefix, list) ->
                assertThat(list.equals(union(prefix))).as(prefix).isTrue());
        assertThat(found.keySet()).noneMatch(prefix -> prefix.endsWith("\ud83d"));
    }

    /** Wherever one would have to read more than is enough, there is a list, unless it would be nearly as long. */
    @Test
    void leaveOutNoneThatSavesHalf() {
        make();
        Map<String, Map<Integer, Integer>> found = read();
        var all = new TreeSet<String>();
        words.keySet().forEach(word -> {
            for (int length = 1; length <= Math.min(8, word.length()); length++) {
                all.add(word.substring(0, length));
            }
        });
        for (String prefix : all) {
            int bytes = words.tailMap(prefix).entrySet().stream()
                    .takeWhile(word -> word.getKey().startsWith(prefix))
                    .mapToInt(word -> postings(word.getValue()).size() + 8)
                    .sum();
            boolean isWanted = bytes > ENOUGH && bytes >= 2 * ARTICLES * 2 && !prefix.endsWith("\ud83d");
            assertThat(found.containsKey(prefix) || !isWanted)
                    .as(prefix + ", " + bytes + " bytes")
                    .isTrue();
            assertThat(bytes > ENOUGH || !found.containsKey(prefix)).as(prefix).isTrue();
        }
    }

    private Map<Integer, Integer> union(String prefix) {
        var union = new TreeMap<Integer, Integer>();
        words.tailMap(prefix).entrySet().stream()
                .takeWhile(word -> word.getKey().startsWith(prefix))
                .forEach(word -> word.getValue()
                        .forEach((article, step) -> union.merge(article, Impact.classOf(step), Math::max)));
        return union;
    }

    private Map<String, Map<Integer, Integer>> read() {
        var found = new TreeMap<String, Map<Integer, Integer>>();
        var names = new Bytes(files.get("x0"));
        String name = "";
        int file = -1;
        var places = new ArrayList<Integer>(List.of(0, 0));
        while (names.more()) {
            name = names.textAfter(name);
            int how = names.number();
            if (how != PrefixLists.SAME) {
                int from = how == PrefixLists.NEW_FILE ? 0 : places.get(1);
                file += how == PrefixLists.NEW_FILE ? 1 : 0;
                places = new ArrayList<>(List.of(from, from + names.number()));
            }
            found.put(name, list(new Bytes(files.get("w" + file), places.get(0), places.get(1))));
        }
        return found;
    }

    private static Map<Integer, Integer> list(Bytes in) {
        var list = new TreeMap<Integer, Integer>();
        int article = 0;
        while (in.more()) {
            int coded = in.number();
            article += coded >>> Impact.CLASS_BITS;
            list.put(article, coded & (1 << Impact.CLASS_BITS) - 1);
        }
        return list;
    }
}
