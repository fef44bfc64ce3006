package org.backfile.search.run;

/** Numbers of a language's words, of any kind. */
final class WordNumbers {
    private final ShortWords shortWords = new ShortWords();
    private final LongWords longWords = new LongWords();

    /**
     * The number of a word; -1 if it has none.
     *
     * @param hash of its chars: {@code h * 31 + c}, as of a string
     */
    int find(char[] chars, int length, int hash) {
        long key = ShortWords.key(chars, length);
        return key != 0 ? shortWords.find(key) : longWords.find(chars, length, hash);
    }

    /** Adds a word that has no number. */
    void put(char[] chars, int length, int hash, int number) {
        long key = ShortWords.key(chars, length);
        if (key != 0) {
            shortWords.put(key, number);
        } else {
            longWords.put(chars, length, hash, number);
        }
    }
}
