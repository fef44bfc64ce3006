package org.backfile.ingest.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.backfile.pack.AtomicFile;
import org.backfile.parse.LineOutcome;
import org.backfile.parse.Parsed;

/** What became of each line of each raw file, as JSON Lines: one line a file, sorted by path. */
public final class Ledger {
    static final String REST = "\"sha256\":";
    private static final String OWN = ",\"own\":";

    private Ledger() {}

    /** The part of a file's line that does not depend on other files. */
    public static byte[] rest(String sha256, Parsed parsed) {
        var out = new StringBuilder(2048);
        Json.quote(sha256, out.append(REST)).append(",\"lines\":[");
        if (parsed instanceof Parsed.Accepted accepted) {
            boolean first = true;
            for (LineOutcome fate : accepted.fates()) {
                out.append(first ? "" : ",");
                write(fate, out);
                first = false;
            }
        }
        return out.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(LineOutcome fate, StringBuilder out) {
        out.append("{\"line\":").append(fate.line()).append(",\"fate\":\"");
        out.append(fate.kind().label());
        out.append(fate.to().isEmpty() ? "\"" : "\",\"to\":");
        if (!fate.to().isEmpty()) {
            Json.quote(fate.to(), out);
        }
        out.append(",\"rule\":\"").append(fate.rule()).append("\"}");
    }

    private static byte[] start(ImportRecord known) {
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
    public interface Fresh {
        /** The part that does not depend on other files. */
        byte[] rest(String raw);

        /** What only this copy says, in JSON, an object or nothing. */
        byte[] own(String raw);

        /** The same as {@link #rest}, by reading a file once more whose line is damaged; empty if that cannot be. */
        byte[] restAgain(String raw);

        /** The same as {@link #own}, compared with the page as it stands; empty if that cannot be. */
        byte[] ownAgain(ImportRecord copy);
    }

    /**
     * Writes the ledger anew: this run's lines, and those of earlier runs for the files it did not read.
     *
     * @param files sorted by raw file
     */
    public static AtomicFile merge(Path file, List<ImportRecord> files, Fresh fresh) throws IOException {
        return AtomicFile.beside(file, out -> {
            try (var old = new OldLedger(file)) {
                for (ImportRecord known : files) {
                    byte[] rest = rest(known, old, fresh);
                    out.write(start(known));
                    out.write(checksum(known.raw(), rest));
                    out.write(rest);
                    out.write('\n');
                }
            }
        });
    }

    private static byte[] rest(ImportRecord known, OldLedger old, Fresh fresh) throws IOException {
        byte[] rest = fresh.rest(known.raw());
        byte[] own = fresh.own(known.raw());
        boolean isCopy = !known.leads() && !known.path().isEmpty();
        if (rest.length > 0 && own.length == 0) {
            return rest; // as it was made just now
        }
        if (rest.length == 0) {
            rest = old.rest(known.raw());
            if (rest.length == 0) {
                rest = fresh.restAgain(known.raw());
                own = own.length == 0 && isCopy ? fresh.ownAgain(known) : own;
            }
            if (rest.length == 0) { // of a file that went away
                rest = (REST + "\"" + known.sha256() + "\",\"lines\":[]}").getBytes(StandardCharsets.UTF_8);
            }
        }
        if (own.length == 0 && isCopy) {
            return rest;
        }
        String text = withoutOwn(new String(rest, StandardCharsets.UTF_8));
        if (own.length > 0) {
            String plain = text.substring(0, text.lastIndexOf('}'));
            text = plain + OWN + new String(own, StandardCharsets.UTF_8) + "}";
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutOwn(String rest) {
        int at = rest.indexOf(OWN);
        return at < 0 ? rest : rest.substring(0, at) + "}";
    }

    /** The field that tells whether the rest of a line, and the file's name, are as they were written. */
    static byte[] checksum(String raw, byte[] rest) {
        var sum = new CRC32C();
        byte[] name = raw.getBytes(StandardCharsets.UTF_8);
        sum.update(name, 0, name.length);
        sum.update(rest, 0, rest.length);
        String hex = HexFormat.of().toHexDigits((int) sum.getValue());
        return ("\"crc32c\":\"" + hex + "\",").getBytes(StandardCharsets.US_ASCII);
    }
}
