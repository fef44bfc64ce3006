package org.backfile.ingest;

import java.util.Arrays;
import java.util.Locale;
import org.backfile.article.Article;
import org.backfile.article.Block;

/**
 * A text as it is compared with another that looks like it. Reports of weather, scores and markets share most of their
 * words; what tells them apart are the numbers and names in them, and those a reprint keeps.
 *
 * @param shingles the different runs of three words, sorted
 * @param numbers the different words with a digit, each with the word before it, sorted
 * @param names the different words with a capital inside sentences, sorted
 */
record Print(long[] shingles, long[] numbers, long[] names) {
    /** Fewer numbers or names than that tell nothing. */
    private static final int TELLING = 3;

    static Print of(Article article) {
        var numbers = new Words();
        var names = new Words();
        for (Block block : article.body()) {
            read(block.text(), numbers, names);
        }
        return new Print(new Fingerprint().read(article).shingles(), numbers.sorted(), names.sorted());
    }

    /**
     * Whether two texts are the same story: half of both in common, or four fifths of one, and with the numbers and names
     * of the shorter in the longer: more than half of the numbers, as the words before them may have been edited, and two thirds of
     * the names.
     */
    boolean isNear(Print other) {
        int common = common(shingles, other.shingles);
        int union = shingles.length + other.shingles.length - common;
        int smaller = Math.min(shingles.length, other.shingles.length);
        return (common * 2 >= union || common * 5 >= smaller * 4)
                && agree(numbers, other.numbers, 0.55)
                && agree(names, other.names, 0.66);
    }

    private static boolean agree(long[] one, long[] other, double share) {
        int smaller = Math.min(one.length, other.length);
        return smaller < TELLING || common(one, other) >= share * smaller;
    }

    private static int common(long[] one, long[] other) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static void read(String text, Words numbers, Words names) {
        boolean opens = true;
        int last = 0;
        for (int from = 0; from < text.length(); ) {
            char c = text.charAt(from);
            if (!Character.isLetterOrDigit(c)) {
                opens = opens && c == ' ' || ".!?:\"“«".indexOf(c) >= 0;
                from++;
                continue;
            }
            int to = from;
            boolean digit = false;
            while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
                digit |= Character.isDigit(text.charAt(to));
                to++;
            }
            if (digit) {
                numbers.add(text, last, to);
            } else if (Character.isUpperCase(c) && !opens && to - from > 1) {
                names.add(text, from, to);
            }
            opens = false;
            last = from;
            from = to;
        }
    }

    /** Hashes of words. */
    private static final class Words {
        private long[] words = new long[32];
        private int count;

        void add(String text, int from, int to) {
            if (count == words.length) {
                words = Arrays.copyOf(words, count * 2);
            }
            words[count++] = Fingerprint.hash(text.substring(from, to).toLowerCase(Locale.ROOT));
        }

        long[] sorted() {
            return Fingerprint.different(Arrays.copyOf(words, count));
        }
    }
}
