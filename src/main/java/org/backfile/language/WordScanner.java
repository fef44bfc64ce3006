package org.backfile.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Splits a text into words. A word is a run of letters, digits and marks (Unicode categories L, N and M) in NFKC and small
 * letters; whatever else stands in a text parts words. In scripts that put no spaces between words, and in Hangul, whose
 * words carry their endings, each pair of neighbouring characters is a word, and the last character of a run is one too.
 * So a query's pairs, one after the other, find any part of such a text. The script in {@code assets/search} does the
 * same; both are held to the same examples.
 *
 * <p>For use by one thread at a time.
 */
public final class WordScanner {
    /** Longer words are cut to this many chars. */
    public static final int LONGEST = 64;

    private static final int ASCII = 128;
    private static final char FINAL_SIGMA = 'ς';
    private static final char SIGMA = 'σ';

    /** The small letter or digit of an ASCII character; 0 where it parts words. */
    private static final char[] SMALL = small();

    private final char[] word = new char[LONGEST];
    private int length;
    private int hash;

    /** Is told of words in their order. */
    @FunctionalInterface
    public interface Sink {
        /**
         * A word, which takes one position.
         *
         * @param chars holds it from 0 on; not to be kept
         * @param length in chars, at least 1
         * @param hash of its chars: {@code h * 31 + c}, as of a string
         * @param paired whether it is a pair of characters, or the last one of a run of such
         */
        void word(char[] chars, int length, int hash, boolean paired);
    }

    private static char[] small() {
        var small = new char[ASCII];
        for (char c = '0'; c <= '9'; c++) {
            small[c] = c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            small[c] = c;
            small[c - 'a' + 'A'] = c;
        }
        return small;
    }

    /** Tells the words of a text. */
    public void scan(String text, Sink sink) {
        scan(text.toCharArray(), 0, text.length(), sink);
    }

    /** Tells the words of a part of a text. */
    public void scan(char[] text, int from, int to, Sink sink) {
        length = 0;
        hash = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c < ASCII) {
                char small = SMALL[c];
                if (small != 0) {
                    add(small);
                } else {
                    end(sink);
                }
            } else if (isSeparator(c)) {
                end(sink);
            } else {
                // What is to come may join what stands before it, so the whole word and all behind it are normalised.
                int start = i - Math.min(i - from, unended(text, from, i));
                length = 0;
                hash = 0;
                wide(normalised(new String(text, start, to - start)), sink);
                return;
            }
        }
        end(sink);
    }

    /** The quotes, dashes and spaces of most texts, none of which joins or becomes a letter. */
    private static boolean isSeparator(char c) {
        return c >= '\u2010' && c <= '\u201F' || c == '\u00A0' || c == '\u00AB' || c == '\u00BB';
    }

    /** How many word characters of ASCII stand right before a place. */
    private static int unended(char[] text, int from, int at) {
        int before = at;
        while (before > from && text[before - 1] < ASCII && SMALL[text[before - 1]] != 0) {
            before--;
        }
        return at - before;
    }

    /** In the form that words are split in: NFKC, small letters, no final sigma. */
    static String normalised(String text) {
        String form = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return form.toLowerCase(Locale.ROOT).replace(FINAL_SIGMA, SIGMA);
    }

    private void wide(String text, Sink sink) {
        int before = 0; // the paired character before, if it has no word yet
        int n = text.length();
        for (int i = 0; i < n; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < ASCII ? SMALL[c] == 0 : WordCharacters.isIgnored(c)) {
                if (c >= ASCII) {
                    continue;
                }
                before = lone(before, sink);
                end(sink);
            } else if (c >= ASCII && !WordCharacters.isPart(c)) {
                before = lone(before, sink);
                end(sink);
            } else if (WordCharacters.isPaired(c)) {
                end(sink);
                if (before != 0) {
                    pair(before, c, sink);
                }
                before = c;
            } else {
                before = lone(before, sink);
                if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    add((char) c);
                } else if (length < LONGEST - 1) {
                    add(Character.highSurrogate(c));
                    add(Character.lowSurrogate(c));
                }
            }
        }
        lone(before, sink);
        end(sink);
    }

    private int lone(int before, Sink sink) {
        if (before != 0) {
            append(before);
            tell(sink, true);
        }
        return 0;
    }

    private void pair(int one, int other, Sink sink) {
        append(one);
        append(other);
        tell(sink, true);
    }

    private void append(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) {
            add((char) codePoint);
        } else {
            add(Character.highSurrogate(codePoint));
            add(Character.lowSurrogate(codePoint));
        }
    }

    private void add(char c) {
        if (length < LONGEST) {
            word[length++] = c;
            hash = hash * 31 + c;
        }
    }

    private void end(Sink sink) {
        if (length > 0) {
            tell(sink, false);
        }
    }

    private void tell(Sink sink, boolean paired) {
        int n = length;
        int h = hash;
        length = 0;
        hash = 0;
        sink.word(word, n, h, paired);
    }
}
