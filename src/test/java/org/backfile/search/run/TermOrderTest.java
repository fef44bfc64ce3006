package org.backfile.search.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.backfile.pack.Packer;
import org.junit.jupiter.api.Test;

class TermOrderTest {
    /** Of ASCII, of two and three bytes, above the surrogates (three bytes), and supplementary (four). */
    private static final String[] LETTERS = {"a", "b", "é", "я", "語", "\uFB01", "\uE000", "\uFFDC", "𐐷", "𠀀"};

    private final Random random = new Random(5);

    private String text(int most) {
        var text = new StringBuilder();
        for (int n = 1 + random.nextInt(most); n > 0; n--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    /** JavaScript compares strings by UTF-16 too, and looks for words in files that are named by their first. */
    @Test
    void termsStandInTheOrderOfTheirKeysChars() {
        var words = new TreeSet<>(
                Comparator.comparing(Term::key).thenComparing(Term::surface).thenComparing(Term::stem));
        for (int i = 0; i < 3_000; i++) {
            String key = (random.nextBoolean() ? "aaaaaaaaab" : "") + text(4);
            words.add(new Term(key, random.nextBoolean() ? key : text(2), random.nextBoolean() ? key : text(3)));
        }
        var numbers = new TermNumbers();
        int[] terms = words.stream().mapToInt(numbers::number).toArray();
        TermNumbers.Snapshot all = numbers.snapshot();
        int[] mixed = terms.clone();
        for (int i = mixed.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int term = mixed[i];
            mixed[i] = mixed[j];
            mixed[j] = term;
        }

        TermOrder.sort(mixed, mixed.length, all.heads(), all::compare);

        List<String> keys = IntStream.of(mixed).mapToObj(term -> key(all, term)).toList();
        assertThat(keys).isEqualTo(words.stream().map(Term::key).toList());
    }

    private static String key(TermNumbers.Snapshot all, int term) {
        int start = all.starts()[term];
        return TermBytes.key(all.pool(), start, TermBytes.keyEnd(all.pool(), start));
    }

    @Test
    void termsAreReadAsTheyWereWritten() {
        for (int i = 0; i < 500; i++) {
            String key = text(5);
            var term = new Term(key, random.nextBoolean() ? key : text(5), random.nextBoolean() ? key : text(5));
            var packed = new Packer();
            TermBytes.word(term, packed);
            byte[] bytes = packed.copy();
            int end = TermBytes.keyEnd(bytes, 0);
            assertThat(TermBytes.word(TermBytes.key(bytes, 0, end), bytes, end, bytes.length))
                    .isEqualTo(term);
        }
    }

    @Test
    void wordsOfAllKindsKeepTheirNumbers() {
        var numbers = new WordNumbers();
        var known = new HashMap<String, Integer>();
        var words = new ArrayList<String>();
        for (int i = 0; i < 20_000; i++) {
            String word = i % 3 == 0
                    ? text(6)
                    : Integer.toString(random.nextInt(1 << 20), 36) + (i % 7 == 0 ? "0000000000" : "");
            words.add(word);
            int found = numbers.find(word.toCharArray(), word.length(), word.hashCode());
            assertThat(found).isEqualTo(known.getOrDefault(word, -1));
            if (found < 0) {
                known.put(word, i);
                numbers.put(word.toCharArray(), word.length(), word.hashCode(), i);
            }
        }
        for (String word : words) {
            assertThat(numbers.find(word.toCharArray(), word.length(), word.hashCode()))
                    .isEqualTo(known.get(word));
        }
    }

    @Test
    void anEmptiedTableKnowsNothing() {
        var table = new ByteTable();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 1_000; i++) {
                byte[] bytes = Integer.toString(i * (round + 1)).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                assertThat(table.number(bytes, 0, bytes.length)).isEqualTo(i);
                assertThat(table.number(bytes, 0, bytes.length)).isEqualTo(i);
            }
            table.clear();
        }
    }
}
