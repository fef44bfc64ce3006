package org.backfile.bake.jbake.template;

import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes a page's text, then gives its bytes. For one thread, without the locks of the JDK's writers; and without its
 * builders of strings, which look at each character several times.
 */
final class PageBuffer extends Writer {
    private static final int USUAL = 1 << 14;
    private static final int KEPT = 1 << 20;
    /** The most bytes that a character takes in UTF-8; a pair of surrogates takes four. */
    private static final int WIDEST = 3;

    private char[] text = new char[USUAL];
    private int length;
    private byte[] encoded = new byte[USUAL * WIDEST];

    @Override
    public void write(char[] characters, int from, int count) {
        reserve(count);
        System.arraycopy(characters, from, text, length, count);
        length += count;
    }

    @Override
    public void write(String string) {
        write(string, 0, string.length());
    }

    @Override
    public void write(String string, int from, int count) {
        reserve(count);
        string.getChars(from, from + count, text, length);
        length += count;
    }

    @Override
    public void write(int character) {
        reserve(1);
        text[length++] = (char) character;
    }

    @Override
    public void flush() {
        // nothing is underneath
    }

    @Override
    public void close() {
        // nothing is open
    }

    byte[] bytes(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? utf8() : new String(text, 0, length).getBytes(charset);
    }

    /** As {@link String#getBytes} has it: half of a pair of surrogates becomes a question mark. */
    private byte[] utf8() {
        if (encoded.length < Math.multiplyExact(length, WIDEST)) {
            encoded = new byte[length * WIDEST];
        }
        byte[] out = encoded;
        char[] in = text;
        int end = length;
        int n = 0;
        for (int i = 0; i < end; i++) {
            char c = in[i];
            if (c < 0x80) {
                out[n++] = (byte) c;
            } else if (c < 0x800) {
                out[n++] = (byte) (0xc0 | c >> 6);
                out[n++] = continuation(c);
            } else if (!Character.isSurrogate(c)) {
                out[n++] = (byte) (0xe0 | c >> 12);
                out[n++] = continuation(c >> 6);
                out[n++] = continuation(c);
            } else if (i + 1 < end && Character.isSurrogatePair(c, in[i + 1])) {
                int point = Character.toCodePoint(c, in[++i]);
                out[n++] = (byte) (0xf0 | point >> 18);
                out[n++] = continuation(point >> 12);
                out[n++] = continuation(point >> 6);
                out[n++] = continuation(point);
            } else {
                out[n++] = '?';
            }
        }
        return Arrays.copyOf(out, n);
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | bits & 0x3f);
    }

    private void reserve(int count) {
        if (text.length - length < count) {
            text = Arrays.copyOf(text, Math.max(length + count, Math.multiplyExact(text.length, 2)));
        }
    }

    /** Makes it empty; one very long page shall not hold memory for the rest of the bake. */
    void clear() {
        if (text.length > KEPT) {
            text = new char[USUAL];
            encoded = new byte[USUAL * WIDEST];
        }
        length = 0;
    }
}
