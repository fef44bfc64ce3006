package org.backfile.output;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.backfile.output.MadeFiles.Made;
import org.backfile.pack.AtomicFile;

/** Files below one folder: compared before they are written, written beside, then moved. Paths are checked before. */
final class OutputFiles {
    private static final String PART = ".part-of-backfile-";

    private final Path root;
    /** The folders seen, and for each whether files may be in it from before this bake. */
    private final Map<String, Boolean> seen = new ConcurrentHashMap<>();

    OutputFiles(Path root) {
        this.root = root;
    }

    /** The folder's own name. */
    String name() {
        return String.valueOf(root.getFileName());
    }

    /** The folder, without links. */
    Path root() {
        return root;
    }

    boolean isEmpty() throws IOException {
        try (var files = Files.newDirectoryStream(root)) {
            return !files.iterator().hasNext();
        }
    }

    /** The paths of all that looks like a page, in their order. */
    List<String> pages() throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(path -> path.endsWith(".html") || path.endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Makes the file hold the bytes; false if it did already. */
    boolean put(String path, ByteBuffer bytes) throws IOException {
        Path file = file(path);
        if (!mayHold(path)) {
            // A new folder: there is nothing to compare with, and no reader to be spared a half of an old page. What a
            // killed bake leaves of it is in no manifest, so that the next bake writes it again.
            write(file, bytes);
            return true;
        }
        if (holds(file, bytes.duplicate())) {
            return false;
        }
        AtomicFile.beside(file, part(file), part -> write(part, bytes)).move();
        return true;
    }

    /** Writes all or, if the disk is full, leaves nothing. */
    private static void write(Path file, ByteBuffer bytes) throws IOException {
        FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (out) {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Makes the file a copy of another; false if it was already. */
    boolean copy(String path, Path from) throws IOException {
        Path file = file(path);
        if (mayHold(path) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(file, from) < 0) {
            return false;
        }
        AtomicFile.beside(file, part(file), part -> Files.copy(from, part)).move();
        return true;
    }

    /** A file's size and age; {@link Made#UNKNOWN} if there is none. */
    Made look(String path, long inputs) {
        try {
            return made(
                    Files.readAttributes(root.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS),
                    inputs);
        } catch (IOException e) {
            return Made.UNKNOWN;
        }
    }

    /** The same, if its folder is {@linkplain #open open}. */
    Made look(OpenFolder open, String path, long inputs) {
        try {
            Path name = root.getFileSystem().getPath(path.substring(path.lastIndexOf('/') + 1));
            return made(open.look(name, LinkOption.NOFOLLOW_LINKS), inputs);
        } catch (IOException e) {
            return Made.UNKNOWN;
        }
    }

    private static Made made(BasicFileAttributes file, long inputs) {
        return file.isRegularFile()
                ? new Made(inputs, file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                : Made.UNKNOWN;
    }

    /** Opens the folder of a file, to look at all that is in it. */
    OpenFolder open(String path) throws IOException {
        return OpenFolder.of(root.resolve(parent(path)));
    }

    byte[] read(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }

    /** Removes a file, and the folders that are empty then; false if it was gone, or is not a file. */
    boolean remove(String path) throws IOException {
        Path file = root.resolve(path);
        Path folder = Objects.requireNonNull(file.getParent());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                || !folder.toRealPath().startsWith(root)) {
            return false;
        }
        Files.delete(file);
        for (Path parent = folder; !parent.equals(root); parent = Objects.requireNonNull(parent.getParent())) {
            try {
                Files.delete(parent);
            } catch (DirectoryNotEmptyException e) {
                break;
            }
        }
        return true;
    }

    /** Removes what a killed bake left beside its files. */
    void removeParts() throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.getFileName().toString().startsWith(PART)) {
                    Files.delete(file);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Path file(String path) throws IOException {
        String parent = parent(path);
        if (!seen.containsKey(parent)) {
            seen.putIfAbsent(parent, !make(parent));
        }
        return root.resolve(path);
    }

    /** Makes a folder and those above; true if it is new, and so empty. */
    private boolean make(String folder) throws IOException {
        if (folder.isEmpty()) {
            return false;
        }
        String above = parent(folder);
        if (!seen.containsKey(above)) {
            seen.putIfAbsent(above, !make(above));
        }
        Path path = root.resolve(folder);
        try {
            Files.createDirectory(path);
            return true;
        } catch (java.nio.file.FileAlreadyExistsException e) {
            if (!Files.isDirectory(path)) {
                throw new FileSystemException(path.toString(), null, "there is a file where a folder is needed");
            }
            if (!path.toRealPath().startsWith(root)) {
                throw new FileSystemException(path.toString(), null, "a link leads out of the output folder");
            }
            return false;
        }
    }

    private boolean mayHold(String path) {
        return seen.getOrDefault(parent(path), true);
    }

    private static boolean holds(Path file, ByteBuffer bytes) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile() || attributes.size() != bytes.remaining()) {
                return false;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Arrays.equals(in.readAllBytes(), bytes.array());
            }
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** One name for each thread and folder: no longer than names may be, whatever the file's name is. */
    private static Path part(Path file) {
        return file.resolveSibling(PART + Thread.currentThread().getId());
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
