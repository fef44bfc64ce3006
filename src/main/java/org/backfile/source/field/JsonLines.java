package org.backfile.source.field;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.backfile.source.record.RecordReader;
import org.backfile.source.record.StringLimit;
import tools.jackson.core.JacksonException;

/** JSON Lines: an object in each line. A line that is broken is named, and those behind it are read. */
public final class JsonLines implements RecordReader {
    private static final int LONGEST_LINE = 2 * StringLimit.LONGEST;

    private final JsonRecords records;

    public JsonLines(FieldMapping mapping) {
        records = new JsonRecords(mapping);
    }

    @Override
    public void read(InputStream in, Sink sink) throws IOException {
        byte[] block = new byte[1 << 16];
        byte[] line = new byte[1 << 16];
        int length = 0;
        boolean isTooLong = false;
        long number = 1;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            for (int from = 0; from < read; ) {
                int end = from;
                while (end < read && block[end] != '\n') {
                    end++;
                }
                int more = Math.min(end - from, LONGEST_LINE - length);
                isTooLong |= more < end - from;
                if (length + more > line.length) {
                    line = Arrays.copyOf(line, Math.min(LONGEST_LINE, Math.max(length + more, 2 * line.length)));
                }
                System.arraycopy(block, from, line, length, more);
                length += more;
                if (end < read) {
                    take(line, length, isTooLong, number++, sink);
                    length = 0;
                    isTooLong = false;
                }
                from = end + 1;
            }
        }
        take(line, length, isTooLong, number, sink);
    }

    private void take(byte[] line, int length, boolean isTooLong, long number, Sink sink) throws IOException {
        int from = length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF ? 3 : 0;
        if (isTooLong) {
            sink.leaveOut(
                    "too-long",
                    number,
                    "A line longer than " + (LONGEST_LINE >> 20) + " MB, which no article has",
                    "take it out, or shorten it");
        } else if (!isBlank(line, from, length)) {
            try {
                records.readLine(
                        from == 0 ? line : Arrays.copyOfRange(line, from, length), length - from, number, sink);
            } catch (JacksonException e) {
                sink.leaveOut("json-broken", number, "This line is no JSON: " + e.getOriginalMessage(), "mend it");
            }
        }
    }

    private static boolean isBlank(byte[] line, int from, int length) {
        for (int i = from; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
