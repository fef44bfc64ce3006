package org.backfile.bag;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The manifests of a bag while it is written, one for each algorithm: on the disk, for they may be long. */
final class ManifestSpool implements AutoCloseable {
    private final String kind;
    private final List<HashAlgorithm> algorithms;
    private final List<Path> files = new ArrayList<>();
    private final List<BufferedWriter> writers = new ArrayList<>();

    /** @param kind {@code manifest} or {@code tagmanifest} */
    ManifestSpool(String kind, List<HashAlgorithm> algorithms) throws IOException {
        this.kind = kind;
        this.algorithms = List.copyOf(algorithms);
        for (HashAlgorithm each : algorithms) {
            Path file = Files.createTempFile("backfile-" + each.label(), ".txt");
            files.add(file);
            writers.add(Files.newBufferedWriter(file));
        }
    }

    /** @param hashes one for each algorithm */
    void add(List<byte[]> hashes, String path) throws IOException {
        for (int i = 0; i < writers.size(); i++) {
            writers.get(i).write(new ManifestLine(HexFormat.of().formatHex(hashes.get(i)), path).text());
        }
    }

    int count() {
        return files.size();
    }

    String name(int i) {
        return kind + "-" + algorithms.get(i).label() + ".txt";
    }

    /** To be asked when all is added. */
    long size(int i) throws IOException {
        writers.get(i).flush();
        return Files.size(files.get(i));
    }

    void copy(int i, OutputStream out) throws IOException {
        Files.copy(files.get(i), out);
    }

    @Override
    public void close() throws IOException {
        for (int i = 0; i < files.size(); i++) {
            writers.get(i).close();
            Files.deleteIfExists(files.get(i));
        }
    }
}
