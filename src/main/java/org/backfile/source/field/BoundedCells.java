package org.backfile.source.field;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.backfile.source.record.StringLimit;

/** A table's text with cells cut off that are longer than any article, before a parser has to hold them in memory. */
final class BoundedCells extends FilterReader {
    /** The longest text of a cell, in characters. */
    static final int LONGEST = 8 << 20;

    private final char delimiter;
    private boolean isQuoted;
    private int length;

    BoundedCells(Reader in, char delimiter) {
        super(in);
        this.delimiter = delimiter;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int most) throws IOException {
        while (true) {
            int read = in.read(target, offset, most);
            if (read <= 0) {
                return read;
            }
            int kept = keep(target, offset, offset + read);
            if (kept > 0) {
                return kept;
            }
        }
    }

    /** Moves what stays to the front; gives how much that is. */
    private int keep(char[] text, int from, int to) {
        int kept = from;
        for (int i = from; i < to; i++) {
            char c = text[i];
            boolean isEnd;
            if (c == '"') {
                isQuoted = !isQuoted;
                isEnd = true; // never left out: the parser must see where quotation ends
            } else {
                isEnd = !isQuoted && (c == delimiter || c == '\n' || c == '\r');
                length = isEnd ? 0 : length + 1;
            }
            if (isEnd || length < LONGEST) {
                text[kept++] = c;
            } else if (length == LONGEST) {
                text[kept++] = StringLimit.CUT;
            } else {
                length = LONGEST + 1;
            }
        }
        return kept - from;
    }
}
