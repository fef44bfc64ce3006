package org.backfile.ingest.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The ledger of earlier runs, read once from start to end, as files are asked for in their order. A line that is not as it
 * was written does not count.
 */
final class OldLedger implements AutoCloseable {
    private static final byte[] NONE = {};
    private static final byte[] REST = Ledger.REST.getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final ByteLines lines;
    private String raw = "";
    private byte[] rest = NONE;
    private boolean isOver;

    OldLedger(Path file) throws IOException {
        in = Files.isRegularFile(file) ? Files.newInputStream(file) : InputStream.nullInputStream();
        lines = new ByteLines(in);
    }

    /** The part of a file's line that does not depend on other files, without the line's end; empty if there is none. */
    byte[] rest(String asked) throws IOException {
        while (!isOver && raw.compareTo(asked) < 0) {
            Optional<byte[]> line = lines.next();
            isOver = line.isEmpty();
            line.ifPresent(this::take);
        }
        return raw.equals(asked) ? rest : NONE;
    }

    private void take(byte[] line) {
        int at = indexOfRest(line);
        String start = new String(line, 0, Math.max(0, at), StandardCharsets.UTF_8);
        Optional<String> name = Json.unquote(start, start.indexOf(':') + 1);
        if (at < 0 || name.isEmpty()) {
            return;
        }
        byte[] found = Arrays.copyOfRange(line, at, line.length);
        String checksum = new String(Ledger.checksum(name.get(), found), StandardCharsets.US_ASCII);
        if (start.endsWith(checksum)) {
            raw = name.get();
            rest = found;
        }
    }

    private static int indexOfRest(byte[] line) {
        for (int i = 0; i + REST.length <= line.length; i++) {
            if (line[i] == '"' && Arrays.equals(line, i, i + REST.length, REST, 0, REST.length)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
