package org.backfile.publish.target;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.backfile.report.UserError;

/**
 * A folder of this machine, or of one that is mounted here. Files are copied into {@value #PARTS} in it first and then moved
 * to their places, so that a web server never shows half of one.
 */
final class FolderPublishTarget extends FileByFile {
    private static final String PARTS = ".backfile-parts";

    private final Path root;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicLong parts = new AtomicLong();
    private boolean begun;

    /** @param root absolute; made when the first file is written */
    FolderPublishTarget(Path root, int jobs) {
        super(jobs);
        this.root = root;
    }

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public boolean keepsHeaders() {
        return false;
    }

    @Override
    public Optional<byte[]> read(String path) {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new UserError(root + " is a file, not a folder", "name another target");
        }
        try {
            Path file = root.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UserError(
                    root.resolve(path) + " cannot be read (" + reason(e) + ")", "see that you may read it", e);
        }
    }

    @Override
    public void write(String path, byte[] bytes) {
        try {
            Path part = part();
            Files.write(part, bytes);
            move(part, root.resolve(path));
        } catch (IOException e) {
            throw new UserError(
                    root.resolve(path) + " cannot be written (" + reason(e) + ")",
                    "see that the disk is not full and that you may write there",
                    e);
        }
    }

    @Override
    protected SendOutcome send(SentFile sent) {
        try {
            Path place = root.resolve(sent.path());
            makeFolder(Objects.requireNonNull(place.getParent()));
            if (!sent.mayReplace() && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                boolean same =
                        Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(sent.file(), place) < 0;
                return same ? SendOutcome.done(sent.path()) : SendOutcome.foreign(sent.path());
            }
            Path part = part();
            Files.copy(sent.file(), part, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
            move(part, place);
            return SendOutcome.done(sent.path());
        } catch (IOException e) {
            return SendOutcome.failed(sent.path(), reason(e));
        }
    }

    @Override
    protected SendOutcome remove(String path) {
        Path place = root.resolve(path);
        try {
            Path folder = Objects.requireNonNull(place.getParent());
            if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS) || !isInside(folder)) {
                return SendOutcome.done(path); // what was ours is gone: this is something else
            }
            Files.deleteIfExists(place);
            removeEmpty(folder);
            return SendOutcome.done(path);
        } catch (IOException e) {
            return SendOutcome.failed(path, reason(e));
        }
    }

    private void removeEmpty(Path folder) throws IOException {
        for (Path above = folder; !above.equals(root); above = Objects.requireNonNull(above.getParent())) {
            try {
                Files.deleteIfExists(above);
                folders.remove(above);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private boolean isInside(Path folder) throws IOException {
        try {
            return folder.toRealPath().startsWith(root.toRealPath());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Path above = folder;
            while (!Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
                above = Objects.requireNonNull(above.getParent());
            }
            if (!Files.isDirectory(above)) {
                throw new FileSystemException(above.toString(), null, "there is a file where a folder is needed");
            }
            if (above.startsWith(root) && !isInside(above)) {
                throw new FileSystemException(above.toString(), null, "a link leads out of the target");
            }
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    /** Where a file is made: on the disk of the target, for only there it can be moved at once. */
    private Path part() throws IOException {
        Path folder = root.resolve(PARTS);
        synchronized (parts) {
            if (!begun) {
                Files.createDirectories(folder);
                removeParts(folder); // of a run that was killed
                begun = true;
            }
        }
        return folder.resolve(Long.toString(parts.incrementAndGet()));
    }

    private static void removeParts(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path part : left.toList()) {
                Files.delete(part);
            }
        }
    }

    private static void move(Path part, Path place) throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            if (begun) {
                removeParts(root.resolve(PARTS));
                Files.deleteIfExists(root.resolve(PARTS));
            }
        } catch (IOException e) {
            // The next run removes it.
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "there is a folder in its place";
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
