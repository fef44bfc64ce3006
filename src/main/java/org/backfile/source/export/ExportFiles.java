package org.backfile.source.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of an export, in a folder or in a zip of it, by their paths. Close it in any case. */
public interface ExportFiles extends Closeable {
    /** No text of an article is longer, in bytes. */
    int LONGEST = 16 << 20;

    /** The paths of files whose path begins so, in order. */
    List<String> names(String start) throws IOException;

    /**
     * A file's bytes, one more than {@link #LONGEST} of one that is too long.
     *
     * @return empty if there is no such file
     */
    Optional<byte[]> bytes(String name) throws IOException;

    /** Those of a folder, or of a zip file, whichever it is. */
    static ExportFiles of(Path path) throws IOException {
        return Files.isDirectory(path) ? new OfFolder(path) : new OfZip(new ZipFile(path.toFile()));
    }

    /** A folder's. */
    record OfFolder(Path folder) implements ExportFiles {
        @Override
        public List<String> names(String start) throws IOException {
            int slash = start.lastIndexOf('/');
            String below = start.substring(0, slash + 1);
            Path where = folder.resolve(below);
            if (!Files.isDirectory(where, LinkOption.NOFOLLOW_LINKS)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(where)) {
                return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .map(file -> below + file.getFileName())
                        .filter(name -> name.startsWith(start))
                        .sorted()
                        .toList();
            }
        }

        @Override
        public Optional<byte[]> bytes(String name) throws IOException {
            try {
                Path file = folder.resolve(name).normalize();
                if (!file.startsWith(folder) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    return Optional.empty();
                }
                try (InputStream in = Files.newInputStream(file)) {
                    return Optional.of(in.readNBytes(LONGEST + 1));
                }
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }

        @Override
        public void close() {}
    }

    /** A zip file's; some have all in one folder. */
    record OfZip(ZipFile zip) implements ExportFiles {
        @Override
        public List<String> names(String start) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(start))
                    .sorted()
                    .toList();
        }

        @Override
        public Optional<byte[]> bytes(String name) throws IOException {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(in.readNBytes(LONGEST + 1));
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
