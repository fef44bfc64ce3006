package org.backfile.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.report.Finding;
import org.backfile.report.Severity;

/** Facts of earlier runs. Whatever is wrong with the file, it only costs time: the raw files are read again. */
final class Cache {
    private static final int MAGIC = 0xBACF11E1;

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
                Facts entry = read(in);
                facts.put(entry.raw(), entry);
            }
            return facts;
        } catch (IOException | RuntimeException e) {
            return new HashMap<>();
        }
    }

    static void save(Path file, String version, Collection<Facts> entries) throws IOException {
        Path beside = file.resolveSibling("cache.bin.new");
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeUTF(version);
            out.writeInt(entries.size());
            for (Facts facts : entries) {
                write(facts, out);
            }
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Facts facts, DataOutputStream out) throws IOException {
        out.writeUTF(facts.raw());
        out.writeLong(facts.size());
        out.writeLong(facts.modified());
        out.writeUTF(facts.sha256());
        out.writeUTF(facts.wanted());
        out.writeLong(facts.address());
        out.writeLong(facts.text());
        out.writeInt(facts.words());
        out.writeByte(facts.bands().length);
        for (long band : facts.bands()) {
            out.writeLong(band);
        }
        out.writeUTF(facts.rendered());
        out.writeShort(facts.findings().size());
        for (Finding finding : facts.findings()) {
            out.writeByte(finding.severity().ordinal());
            out.writeUTF(finding.rule());
            out.writeInt(finding.line());
            out.writeUTF(finding.what());
            out.writeUTF(finding.hint());
        }
    }

    private static Facts read(DataInputStream in) throws IOException {
        String raw = in.readUTF();
        long size = in.readLong();
        long modified = in.readLong();
        String sha256 = in.readUTF();
        String wanted = in.readUTF();
        long address = in.readLong();
        long text = in.readLong();
        int words = in.readInt();
        long[] bands = new long[in.readByte()];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = in.readLong();
        }
        String rendered = in.readUTF();
        int count = in.readShort();
        List<Finding> findings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Severity severity = Severity.values()[in.readByte()];
            String rule = in.readUTF();
            int line = in.readInt();
            findings.add(new Finding(severity, rule, raw, line, in.readUTF(), in.readUTF()));
        }
        return new Facts(raw, size, modified, sha256, wanted, address, text, words, bands, rendered, findings);
    }
}
