package org.backfile.bag;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A bag that is a folder: made beside its place, and moved there when it is whole. */
final class FolderTarget implements BagTarget {
    private final Path place;
    private final Path part;

    FolderTarget(Path place) throws IOException {
        this.place = place;
        part = place.resolveSibling(place.getFileName() + ".part");
        delete(part);
        Files.createDirectories(part);
    }

    @Override
    public OutputStream file(String path, long size, FileTime modified) throws IOException {
        Path file = part.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return new FilterOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                super.close();
                Files.setLastModifiedTime(file, modified);
            }
        };
    }

    @Override
    public void finish() throws IOException {
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        delete(part);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
