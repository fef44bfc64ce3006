package org.backfile.topic.lexicon;

/** Tells the spelling of a piece of a text. */
public interface LexemeLookup {
    /** Knows nothing of any word. */
    LexemeLookup PLAIN = (text, from, to, key) -> Lexeme.of(String.valueOf(text, from, to - from), key);

    /** How many bits one more character may take: up to 9 of ASCII are their own key. */
    int ROOM = 56;

    long MIX = 0x9E3779B97F4A7C15L;

    /** @param key of the characters from one place to the other, as {@link #key} makes it, from 0 on */
    Lexeme of(char[] text, int from, int to, long key);

    /** The key of characters and one more: unique if it is not negative, and otherwise a hash. */
    static long key(long key, char next) {
        return next < 128 && key >>> ROOM == 0 ? key << 7 | next : key * MIX + next | Long.MIN_VALUE;
    }

    /** The key of a whole word. */
    static long key(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = key(key, word.charAt(i));
        }
        return key;
    }
}
