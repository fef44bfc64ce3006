package org.backfile.ingest;

import java.util.Arrays;
import org.backfile.article.Article;
import org.backfile.article.Block;

/**
 * What a text is recognised by: a hash of all its words, and the bands of a MinHash signature of its runs of three words.
 * Signs, case and white space do not count; numbers do, or all dividend notices would be one.
 */
final class Fingerprint {
    static final int BANDS = 21;
    private static final int ROWS = 3;
    private static final int FEWEST_SHINGLES = 20;
    private static final int TELLING = 30;
    private static final long[] NO_BANDS = {};
    private static final int[] MULTIPLIERS = multipliers(0x9E3779B97F4A7C15L);
    private static final int[] OTHERS = multipliers(0xD1B54A32D192ED03L);

    private long[] words = new long[512];
    private int count;

    private static int[] multipliers(long start) {
        int[] odd = new int[BANDS * ROWS];
        long seed = start;
        for (int i = 0; i < odd.length; i++) {
            seed = mix(seed + i);
            odd[i] = (int) seed | 1;
        }
        return odd;
    }

    /** Reads an article. May be used for another afterwards. */
    Fingerprint read(Article article) {
        count = 0;
        for (Block block : article.body()) {
            add(block.text());
        }
        if (count < TELLING) {
            // Few words may stand in many articles: then the title has to be the same as well.
            add(article.header().title());
            add(article.header().description());
        }
        return this;
    }

    int words() {
        return count;
    }

    long text() {
        long hash = count;
        for (int i = 0; i < count; i++) {
            hash = mix(hash ^ words[i]);
        }
        return hash;
    }

    /** The signature's bands; empty if the text is too short. */
    long[] bands() {
        if (count - 2 < FEWEST_SHINGLES) {
            return NO_BANDS;
        }
        // Locals and this plain a loop let the compiler do eight at a time.
        int[] multipliers = MULTIPLIERS;
        int[] others = OTHERS;
        int[] least = new int[multipliers.length];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + 2 < count; i++) {
            long hash = shingle(i);
            int low = (int) hash;
            int high = (int) (hash >>> 32);
            for (int j = 0; j < least.length; j++) {
                least[j] = Math.min(least[j], low * multipliers[j] ^ high * others[j]);
            }
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = mix(hash ^ least[band * ROWS + row]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** The different runs of three words, sorted. */
    long[] shingles() {
        int size = Math.max(0, count - 2);
        long[] all = new long[size];
        for (int i = 0; i < size; i++) {
            all[i] = shingle(i);
        }
        Arrays.sort(all);
        int different = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[different++] = all[i];
            }
        }
        return Arrays.copyOf(all, different);
    }

    /** Whether two texts, by their shingles, are the same story: half of both in common, or four fifths of one. */
    static boolean areNear(long[] one, long[] other) {
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
        int union = one.length + other.length - common;
        int smaller = Math.min(one.length, other.length);
        return common * 2 >= union || common * 5 >= smaller * 4;
    }

    private long shingle(int at) {
        return mix(words[at] + mix(words[at + 1] + mix(words[at + 2])));
    }

    private void add(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                    hash = hash * 0x100000001B3L + c;
                } else if (c >= 'A' && c <= 'Z') {
                    hash = hash * 0x100000001B3L + c + ('a' - 'A');
                } else if (c != '\'') {
                    hash = end(hash);
                }
            } else if (c >= 0x3041 && c <= 0x9FFF) {
                end(hash);
                hash = end(c); // scripts without spaces: each sign is a word
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                hash = hash * 0x100000001B3L + Character.toLowerCase(c);
            } else if (c != '\u2019' && c != '\u00AD') {
                hash = end(hash);
            }
        }
        end(hash);
    }

    private long end(long hash) {
        if (hash != 0) {
            if (count == words.length) {
                words = Arrays.copyOf(words, count * 2);
            }
            words[count++] = mix(hash);
        }
        return 0;
    }

    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    static long hash(String text) {
        long hash = text.length() + 1L;
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash ^ text.charAt(i));
        }
        return hash;
    }
}
