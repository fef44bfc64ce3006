package org.backfile.paragraph;

import java.util.Arrays;
import java.util.Locale;
import org.backfile.language.FunctionWords;
import org.backfile.paragraph.LineShape.Start;

/**
 * What the lines of a text begin with, as far as the whole text tells. Words with which a line begins are asked for, all at
 * once, and the text is read for these: most of its words are passed over by their first two letters.
 */
final class Openings {
    private final Hashes asked = new Hashes();
    private final Hashes lower = new Hashes();
    private final Hashes names = new Hashes();

    /** Bits for the first letters of what is asked for: in lower case, and with a capital. */
    private long lowerBits;

    private long nameBits;

    private Openings() {}

    /** For each line of a part what it begins with. */
    static Opening[] of(LineShape[] shapes, int from, int to) {
        var words = new Openings();
        var openings = new Opening[to - from];
        for (int i = from; i < to; i++) {
            openings[i - from] = switch (shapes[i].start) {
                case LOWER -> Opening.LOWER;
                case UPPER -> words.ask(word(shapes[i])) ? Opening.CAPITAL : Opening.SENTENCE;
                case CASELESS -> Opening.CASELESS;
                case DIGIT -> Opening.DIGIT;
                case OPENING -> Opening.QUOTE;
                case CLOSING, BULLET, OTHER -> Opening.OTHER;
            };
        }
        if (Arrays.asList(openings).contains(Opening.CAPITAL)) {
            for (int i = from; i < to; i++) {
                words.read(shapes[i]);
            }
            for (int i = from; i < to; i++) {
                if (openings[i - from] == Opening.CAPITAL) {
                    openings[i - from] = words.answer(word(shapes[i]));
                }
            }
        }
        return openings;
    }

    /** Asks for a word; false if it is one with which a sentence begins, whatever the text says. */
    private boolean ask(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (FunctionWords.begins(small)) {
            return false;
        }
        asked.add(hash(small));
        asked.add(hash(word));
        lowerBits |= bits(small);
        nameBits |= bits(word);
        return true;
    }

    private Opening answer(String word) {
        if (lower.contains(hash(word.toLowerCase(Locale.ROOT)))) {
            return Opening.SENTENCE;
        }
        return names.contains(hash(word)) ? Opening.NAME : Opening.CAPITAL;
    }

    private static long hash(String word) {
        return Hashes.of(word.toCharArray(), 0, word.length());
    }

    private static long bits(String word) {
        return word.length() < 2 ? -1 : bit(word.charAt(0), word.charAt(1));
    }

    private static long bit(char first, char second) {
        return 1L << first * 5 + second;
    }

    /** Reads a line for words in lower case, and for such as have a capital inside a sentence. */
    private void read(LineShape line) {
        boolean inSentence = line.start == Start.LOWER;
        char[] text = line.chars;
        int from = 0;
        for (int i = 0; i <= line.blankCount; i++) {
            int to = i < line.blankCount ? line.blanks[i] : text.length;
            if (from < to) {
                read(text, from, to, inSentence);
                inSentence = !endsPart(text[to - 1]);
            }
            from = to + 1;
        }
    }

    private void read(char[] text, int from, int to, boolean inSentence) {
        int first = from;
        while (first < to && !isLetter(text[first])) {
            first++;
        }
        if (first == to) {
            return;
        }
        char c = text[first];
        long bit = first + 1 < to ? bit(c, text[first + 1]) : -1;
        if (isLower(c)) {
            if ((lowerBits & bit) != 0) {
                find(text, first, lower);
            }
        } else if (inSentence && first == from && (nameBits & bit) != 0) {
            find(text, first, names);
        }
    }

    private void find(char[] text, int from, Hashes found) {
        long hash = Hashes.of(text, from, lettersEnd(text, from));
        if (asked.contains(hash)) {
            found.add(hash);
        }
    }

    /** Whether what stands behind a character may have a capital without being a name. */
    private static boolean endsPart(char c) {
        return c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c >= 0x80 && "。”“»".indexOf(c) >= 0;
    }

    /** The letters that a line begins with. */
    private static String word(LineShape line) {
        return line.text.substring(0, lettersEnd(line.chars, 0));
    }

    private static int lettersEnd(char[] text, int from) {
        int to = from;
        while (to < text.length && isLetter(text[to])) {
            to++;
        }
        return to;
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (char) ((c | 0x20) - 'a') < 26 : Character.isLetter(c);
    }

    private static boolean isLower(char c) {
        return c < 0x80 ? (char) (c - 'a') < 26 : Character.isLowerCase(c);
    }
}
