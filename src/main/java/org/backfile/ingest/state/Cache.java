package org.backfile.ingest.state;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.PackReader;
import org.backfile.pack.PackWriter;
import org.backfile.pack.Unpacker;

/** Facts of earlier runs. Whatever is wrong with the file, it only costs time: the raw files are read again. */
public final class Cache {
    private static final String FORM = "backfile import cache 2";

    private Cache() {}

    /**
     * @param version facts worked out by another version of the program, or with other settings, do not count
     * @param candidates the file of lines that recur, which tells of all these files: without it they do not count
     */
    public static Map<String, SourceRecord> load(Path file, String version, long candidates) {
        var facts = new HashMap<String, SourceRecord>();
        if (!Files.isRegularFile(file)) {
            return facts;
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var reader = new PackReader(in, Files.size(file));
            Unpacker block = reader.next();
            if (!block.more()
                    || !block.text().equals(FORM)
                    || !block.text().equals(version)
                    || block.whole() != candidates) {
                return facts;
            }
            for (; block.more(); block = block.more() ? block : reader.next()) {
                SourceRecord entry = SourceRecord.read(block);
                facts.put(entry.raw(), entry);
            }
        } catch (IOException e) {
            return new HashMap<>(); // the same as never written
        }
        return facts;
    }

    public static AtomicFile save(Path file, String version, long candidates, SourceRecord[] entries)
            throws IOException {
        return AtomicFile.beside(file, out -> {
            var writer = new PackWriter(out);
            writer.values().text(FORM).text(version).whole(candidates);
            for (SourceRecord facts : entries) {
                facts.write(writer.values());
                writer.mayEnd();
            }
            writer.close();
        });
    }
}
