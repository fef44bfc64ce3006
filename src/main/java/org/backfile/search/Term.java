package org.backfile.search;

/**
 * A word as it stands in articles of a language.
 *
 * @param key the word folded: what it is found by
 * @param surface the word in small letters
 * @param stem what its forms have in common, folded
 * @param head of the key: see {@link #head(String)}
 */
record Term(String key, String surface, String stem, long head) implements Comparable<Term> {
    private static final int CHARS = 10;
    private static final int BITS = 6;
    private static final int DIGIT = 1;
    private static final int LETTER = 11;
    private static final int OTHER = 37;

    Term(String key, String surface, String stem) {
        this(key, surface, stem.equals(key) ? key : stem, head(key));
    }

    /**
     * The first letters of a folded word in a number, so that most words can be put in order without being looked at: of
     * two words with different heads, the lesser head is that of the lesser word.
     */
    static long head(String word) {
        long head = 0;
        int n = Math.min(CHARS, word.length());
        for (int i = 0; i < n; i++) {
            char c = word.charAt(i);
            int code = c >= 'a' && c <= 'z' ? c - 'a' + LETTER : c >= '0' && c <= '9' ? c - '0' + DIGIT : OTHER;
            head |= (long) code << BITS * (CHARS - 1 - i);
            if (code == OTHER) {
                break; // what stands behind is not told, nor which it is
            }
        }
        return head;
    }

    /** Whether its stem is another word. */
    @SuppressWarnings("StringEquality") // an equal stem is the key itself
    boolean isForm() {
        return stem != key;
    }

    /** By keys, and forms of one key by what else tells them apart. */
    @Override
    public int compareTo(Term other) {
        return head != other.head ? Long.compare(head, other.head) : compareWhole(other);
    }

    private int compareWhole(Term other) {
        int keys = key.compareTo(other.key);
        int surfaces = keys == 0 ? surface.compareTo(other.surface) : keys;
        return surfaces == 0 ? stem.compareTo(other.stem) : surfaces;
    }
}
