package org.backfile.bake.jbake;

import java.io.Writer;
import java.nio.charset.Charset;

/** Takes a page's text, then gives its bytes. For one thread, without the locks of the JDK's writers. */
final class PageBuffer extends Writer {
    private static final int KEPT = 1 << 20;

    private StringBuilder text = new StringBuilder(1 << 14);

    @Override
    public void write(char[] characters, int from, int length) {
        text.append(characters, from, length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    @Override
    public void write(String string, int from, int length) {
        text.append(string, from, from + length);
    }

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public Writer append(CharSequence characters) {
        text.append(characters);
        return this;
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
        return text.toString().getBytes(charset);
    }

    /** Makes it empty; one very long page shall not hold memory for the rest of the bake. */
    void clear() {
        if (text.capacity() > KEPT) {
            text = new StringBuilder(1 << 14);
        }
        text.setLength(0);
    }
}
