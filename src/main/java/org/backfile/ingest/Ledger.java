package org.backfile.ingest;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.parse.Fate;
import org.backfile.parse.Parsed;

/** What became of each line of each raw file, as JSON Lines: one line a file, sorted by path. */
final class Ledger {
    private static final String REST = "\"sha256\":";
    private static final String OWN = ",\"own\":";

    private Ledger() {}

    /** The part of a file's line that does not depend on other files. */
    static byte[] rest(String sha256, Parsed parsed) {
        var out = new StringBuilder(2048);
        Json.quote(sha256, out.append(REST)).append(",\"lines\":[");
        if (parsed instanceof Parsed.Accepted accepted) {
            boolean first = true;
            for (Fate fate : accepted.fates()) {
                out.append(first ? "" : ",");
                write(fate, out);
                first = false;
            }
        }
        return out.append("]}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Fate fate, StringBuilder out) {
        out.append("{\"line\":").append(fate.line()).append(",\"fate\":\"");
        out.append(fate.kind().label());
        out.append(fate.to().isEmpty() ? "\"" : "\",\"to\":");
        if (!fate.to().isEmpty()) {
            Json.quote(fate.to(), out);
        }
        out.append(",\"rule\":\"").append(fate.rule()).append("\"}");
    }

    private static byte[] start(Known known) {
        var out = new StringBuilder(160);
        Json.quote(known.raw(), out.append("{\"raw\":"));
        out.append(",\"status\":\"");
        out.append(known.path().isEmpty() ? "rejected" : known.leads() ? "article" : "copy")
                .append("\",");
        if (!known.path().isEmpty()) {
            Json.quote(known.path(), out.append("\"article\":")).append(',');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Gives the parts of a line that this run made; empty if it made none for the file. */
    interface Fresh {
        /** The part that does not depend on other files. */
        byte[] rest(String raw);

        /** What only this copy says, as {@link OwnText#json} has it. */
        byte[] own(String raw);
    }

    /**
     * Writes the ledger anew: this run's lines, and those of earlier runs for the files it did not read.
     *
     * @param files sorted by raw file
     */
    static Beside merge(Path file, List<Known> files, Fresh fresh) throws IOException {
        var beside = new Beside(file);
        try (OutputStream out = new BufferedOutputStream(beside.open(), 1 << 16);
                var old = new Old(file)) {
            for (Known known : files) {
                byte[] rest = fresh.rest(known.raw());
                if (rest.length == 0) {
                    rest = oldRest(known, old);
                }
                out.write(start(known));
                byte[] own = fresh.own(known.raw());
                out.write(own.length == 0 ? rest : withOwn(rest, own));
            }
        }
        return beside;
    }

    private static byte[] withOwn(byte[] rest, byte[] own) {
        String text = withoutOwn(new String(rest, StandardCharsets.UTF_8));
        String plain = text.substring(0, text.lastIndexOf('}'));
        return (plain + OWN + new String(own, StandardCharsets.UTF_8) + "}\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutOwn(String rest) {
        int at = rest.indexOf(OWN);
        return at < 0 ? rest : rest.substring(0, at) + "}";
    }

    private static byte[] oldRest(Known known, Old old) throws IOException {
        String rest = old.rest(known.raw());
        String text = rest.isEmpty() ? REST + "\"" + known.sha256() + "\",\"lines\":[]}" : rest;
        return ((known.leads() ? withoutOwn(text) : text) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The ledger of earlier runs, read once from start to end, as files are asked for in their order. */
    private static final class Old implements AutoCloseable {
        private final BufferedReader lines;
        private String raw = "";
        private String rest = "";

        Old(Path file) throws IOException {
            lines = Files.exists(file) ? Files.newBufferedReader(file) : new BufferedReader(Reader.nullReader());
        }

        String rest(String asked) throws IOException {
            while (raw.compareTo(asked) < 0) {
                String line = lines.readLine();
                if (line == null) {
                    return "";
                }
                int at = line.indexOf(REST);
                raw = at < 0 ? "" : Json.unquote(line, line.indexOf(':') + 1);
                rest = at < 0 ? "" : line.substring(at);
            }
            return raw.equals(asked) ? rest : "";
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
