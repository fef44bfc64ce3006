package org.backfile.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Facts of earlier runs. Whatever is wrong with the file, it only costs time: the raw files are read again. */
final class Cache {
    private static final int MAGIC = 0xBACF11E2;

    private Cache() {}

    /**
     * @param version facts worked out by another version of the program, or with other settings, do not count
     */
    static Map<String, Facts> load(Path file, String version) {
        var facts = new HashMap<String, Facts>();
        if (!Files.exists(file)) {
            return facts;
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != MAGIC || !in.readUTF().equals(version)) {
                return facts;
            }
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                Facts entry = Facts.read(in);
                facts.put(entry.raw(), entry);
            }
            return facts;
        } catch (IOException | RuntimeException e) {
            return new HashMap<>();
        }
    }

    static Beside save(Path file, String version, Facts[] entries) throws IOException {
        var beside = new Beside(file);
        try (var out = new DataOutputStream(new BufferedOutputStream(beside.open(), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeUTF(version);
            out.writeInt(entries.length);
            for (Facts facts : entries) {
                facts.write(out);
            }
        }
        return beside;
    }
}
