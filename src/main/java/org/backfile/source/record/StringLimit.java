package org.backfile.source.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * JSON in UTF-8 with strings cut off that are longer than any article, before a parser has to hold them in memory. What
 * was cut ends in {@link #CUT}.
 */
public final class StringLimit extends InputStream {
    /** Stands in no text. */
    public static final char CUT = '\uFFFF';

    /** The longest text of a record, in bytes. */
    public static final int LONGEST = 16 << 20;

    private static final byte[] MARK = "\\uffff".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean isInString;
    private boolean isEscaped;
    private int length;
    private int marked = MARK.length;

    public StringLimit(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int most) throws IOException {
        int written = 0;
        while (written < most) {
            if (marked < MARK.length) {
                target[offset + written++] = MARK[marked++];
                continue;
            }
            if (at == end) {
                if (written > 0) {
                    return written;
                }
                at = 0;
                end = Math.max(0, in.read(buffer));
                if (end == 0) {
                    return -1;
                }
            }
            byte next = buffer[at];
            if (isInString && length == LONGEST && !isEscaped) {
                skip();
                continue;
            }
            at++;
            follow(next);
            target[offset + written++] = next;
        }
        return written;
    }

    /** Passes over the rest of a string that is too long, and puts the mark before its end. */
    private void skip() {
        while (at < end) {
            byte next = buffer[at];
            if (next == '"' && !isEscaped) {
                marked = 0;
                length = 0; // the mark and the quotation mark come next
                return;
            }
            isEscaped = next == '\\' && !isEscaped;
            at++;
        }
    }

    private void follow(byte next) {
        if (!isInString) {
            isInString = next == '"';
            length = 0;
        } else if (isEscaped) {
            isEscaped = false;
            length = Math.min(LONGEST, length + 1);
        } else if (next == '\\') {
            isEscaped = true;
        } else if (next == '"') {
            isInString = false;
        } else if ((next & 0xC0) != 0x80) {
            length = Math.min(LONGEST, length + 1); // no character is cut in two
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
