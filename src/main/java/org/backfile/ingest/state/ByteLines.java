package org.backfile.ingest.state;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A file's lines as bytes, so that one which is no UTF-8 spoils none but its own. Ends are LF or CRLF. */
final class ByteLines {
    private final InputStream in;
    private final ByteArrayOutputStream longer = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    /** @param in not closed */
    ByteLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; empty if there is none. */
    Optional<byte[]> next() throws IOException {
        longer.reset();
        while (from < to || fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            if (end < to) {
                byte[] line = line(end);
                from = end + 1;
                return Optional.of(line);
            }
            longer.write(buffer, from, end - from);
            from = end;
        }
        return longer.size() == 0 ? Optional.empty() : Optional.of(withoutReturn(longer.toByteArray()));
    }

    private byte[] line(int end) {
        if (longer.size() == 0) {
            return withoutReturn(Arrays.copyOfRange(buffer, from, end));
        }
        longer.write(buffer, from, end - from);
        return withoutReturn(longer.toByteArray());
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, buffer.length));
        return to > 0;
    }

    private static byte[] withoutReturn(byte[] line) {
        return line.length > 0 && line[line.length - 1] == '\r' ? Arrays.copyOf(line, line.length - 1) : line;
    }

    /** A line as text; empty if it is no UTF-8. */
    static Optional<String> text(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        boolean isWhole = text.indexOf('\uFFFD') < 0 || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), line);
        return isWhole ? Optional.of(text) : Optional.empty();
    }
}
