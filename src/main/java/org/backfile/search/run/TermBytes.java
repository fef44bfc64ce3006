package org.backfile.search.run;

import java.nio.charset.StandardCharsets;
import org.backfile.pack.Bytes;
import org.backfile.pack.Packer;

/**
 * Terms as bytes, which are equal if the terms are: a key in UTF-8, and behind it what else is to be told. In their
 * {@linkplain #compare order} keys stand as Java's and JavaScript's strings do. There are two kinds: a word (its key, and
 * its surface and its stem where they are others), and a form (the stem is the key; behind it the key of a word that has
 * it).
 */
final class TermBytes {
    private static final int OTHER_SURFACE = 1;
    private static final int OTHER_STEM = 2;
    private static final int FORM = 4;
    /** A key has no byte below. */
    private static final int KEY = 8;

    private TermBytes() {}

    /** A word's. */
    static void word(Term term, Packer to) {
        boolean otherSurface = !term.surface().equals(term.key());
        to.bytes(utf8(term.key()));
        to.number((otherSurface ? OTHER_SURFACE : 0) | (term.isForm() ? OTHER_STEM : 0));
        if (otherSurface) {
            to.text(term.surface());
        }
        if (term.isForm()) {
            to.textAfter(term.key(), term.stem());
        }
    }

    /** The form's that a word is of its stem. */
    static void form(Term term, Packer to) {
        to.bytes(utf8(term.stem())).number(FORM).textAfter(term.stem(), term.key());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Where the key ends. */
    static int keyEnd(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] < 0 || bytes[at] >= KEY) {
            at++;
        }
        return at;
    }

    /** Whether it is a form and no word. */
    static boolean isForm(byte[] bytes, int keyEnd) {
        return bytes[keyEnd] == FORM;
    }

    static String key(byte[] bytes, int from, int keyEnd) {
        return new String(bytes, from, keyEnd - from, StandardCharsets.UTF_8);
    }

    /** The word that is told. */
    static Term word(String key, byte[] bytes, int keyEnd, int to) {
        int flags = bytes[keyEnd];
        var in = new Bytes(bytes, keyEnd + 1, to);
        String surface = (flags & OTHER_SURFACE) != 0 ? in.text() : key;
        return new Term(key, surface, (flags & OTHER_STEM) != 0 ? in.textAfter(key) : key);
    }

    /** The key of the word that is a form of a stem. */
    static String formOf(String stem, byte[] bytes, int keyEnd, int to) {
        return new Bytes(bytes, keyEnd + 1, to).textAfter(stem);
    }

    /** In the order of the strings' chars (UTF-16), by key first. */
    static int compare(byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
        int most = Math.min(to - from, otherTo - otherFrom);
        for (int i = 0; i < most; i++) {
            if (one[from + i] != other[otherFrom + i]) {
                return place(one[from + i]) - place(other[otherFrom + i]);
            }
        }
        return to - from - (otherTo - otherFrom);
    }

    /** Chars above the surrogates stand behind what surrogates are written for, but not so in UTF-8. */
    private static int place(byte b) {
        return b == (byte) 0xEE || b == (byte) 0xEF ? (b & 0xFF) + 16 : b & 0xFF;
    }

    /**
     * The first eight bytes in a number, so that most terms can be put in order without being looked at: of two with
     * different heads the one whose head is less, unsigned, is before the other.
     */
    static long head(byte[] bytes, int from, int to) {
        return head(0, 0, bytes, from, to);
    }

    /**
     * The same of a term that shares some bytes with another.
     *
     * @param before the other's head
     * @param shared how many bytes
     * @param bytes all of this term's
     */
    static long head(long before, int shared, byte[] bytes, int from, int to) {
        if (shared >= Long.BYTES) {
            return before;
        }
        int shift = Long.SIZE - Byte.SIZE * shared;
        long head = shared == 0 ? 0 : before >>> shift << shift;
        int end = Math.min(to, from + Long.BYTES);
        for (int i = from + shared; i < end; i++) {
            shift -= Byte.SIZE;
            head |= (long) place(bytes[i]) << shift;
        }
        return head;
    }
}
