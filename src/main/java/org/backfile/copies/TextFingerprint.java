package org.backfile.copies;

import java.util.Arrays;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.language.Script;
import org.backfile.language.WordCharacters;

/**
 * What a text is recognised by: a hash of all its words, and the signature of its shingles, the runs of three words. Signs, case and
 * white space do not count; numbers do, or all dividend notices would be one.
 */
public final class TextFingerprint {
    private static final int FEWEST_SHINGLES = 20;
    private static final int TELLING = 80;
    private static final long PRIME = 0x100000001B3L;
    private static final int PIECE = 1024;

    /** For ASCII: the character that counts; 0 if it parts words, 1 if it is passed over. */
    private static final char[] ASCII = ascii();

    private final char[] piece = new char[PIECE];
    private long[] words = new long[512];
    private int count;

    private static char[] ascii() {
        char[] ascii = new char[0x80];
        for (char c = '0'; c <= '9'; c++) {
            ascii[c] = c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            ascii[c] = c;
            ascii[Character.toUpperCase(c)] = c;
        }
        ascii['\''] = 1;
        return ascii;
    }

    /** Reads an article. May be used for another afterwards. */
    public TextFingerprint read(Article article) {
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

    /** Reads texts, one after the other. */
    public TextFingerprint read(String... texts) {
        count = 0;
        for (String text : texts) {
            add(text);
        }
        return this;
    }

    public int words() {
        return count;
    }

    /** The words, in the order they stand in. */
    public long[] inOrder() {
        return Arrays.copyOf(words, count);
    }

    /** The different words, sorted. */
    public long[] differentWords() {
        return different(Arrays.copyOf(words, count));
    }

    public long text() {
        long hash = count;
        for (int i = 0; i < count; i++) {
            hash = hash * PRIME + words[i]; // which are mixed already
        }
        return mix(hash);
    }

    /** None if the text is too short. */
    public MinHash signature() {
        return count - 2 < FEWEST_SHINGLES ? MinHash.NONE : MinHash.of(all());
    }

    /** The different runs of three words, sorted. */
    public long[] shingles() {
        if (count < 3) {
            return new long[0];
        }
        return different(all());
    }

    /** The different ones of some hashes, sorted; the array given is used up. */
    static long[] different(long[] hashes) {
        Arrays.sort(hashes);
        int different = Math.min(1, hashes.length);
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] != hashes[i - 1]) {
                hashes[different++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, different);
    }

    private long[] all() {
        long[] all = new long[count - 2];
        for (int i = 0; i < all.length; i++) {
            all[i] = mix(words[i] + PRIME * (words[i + 1] + PRIME * words[i + 2]));
        }
        return all;
    }

    private void add(String text) {
        long hash = 0;
        for (int from = 0; from < text.length(); from += PIECE) {
            int length = Math.min(PIECE, text.length() - from);
            text.getChars(from, from + length, piece, 0);
            for (int i = 0; i < length; i++) {
                char c = piece[i];
                char known = c < 0x80 ? ASCII[c] : 1;
                if (known > 1) {
                    hash = hash * PRIME + known;
                } else if (c >= 0x80) {
                    hash = addOther(hash, c);
                } else if (known == 0) {
                    hash = end(hash);
                }
            }
        }
        end(hash);
    }

    private long addOther(long hash, char c) {
        if (Script.isIdeograph(c)) {
            end(hash);
            return end(c); // scripts without spaces: each sign is a word
        }
        if (WordCharacters.isPart(c)) {
            return hash * PRIME + Character.toLowerCase(c);
        }
        return c == '\u2019' || WordCharacters.isIgnored(c) ? hash : end(hash);
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

    public static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    public static long hash(String text) {
        long hash = text.length() + 1L;
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash ^ text.charAt(i));
        }
        return hash;
    }
}
