package org.backfile.source.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Text as bytes of UTF-8, without a mark before them. */
public final class Utf8Stream extends InputStream {
    private final Reader text;
    private final char[] buffer = new char[1 << 13];
    private byte[] bytes = {};
    private int at;
    /** The first half of a pair whose other half has not come yet; 0 if there is none. */
    private char high;

    public Utf8Stream(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (at == bytes.length) {
            int from = high == 0 ? 0 : 1;
            buffer[0] = high;
            int read = text.read(buffer, from, buffer.length - from);
            if (read < 0 && from == 0) {
                return false;
            }
            int end = from + Math.max(0, read);
            high = read > 0 && Character.isHighSurrogate(buffer[end - 1]) ? buffer[--end] : 0;
            bytes = new String(buffer, 0, end).replace("\uFEFF", "").getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
