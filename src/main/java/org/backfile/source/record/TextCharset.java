package org.backfile.source.record;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a file of text that does not say what they are. */
public final class TextCharset {
    private TextCharset() {}

    /**
     * UTF-8 or 16 by its mark; without one UTF-8, if all bytes could be that, else windows-1252.
     *
     * @param start the file's first bytes; the last letter may be cut off
     */
    public static Charset of(byte[] start) {
        if (start.length > 1 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length > 1 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        String text = new String(start, 0, Math.max(0, start.length - 4), StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }
}
