package org.backfile.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.backfile.report.UserError;

/** Waits for changes to files and below folders. For one thread; another may close it. */
public final class Changes implements AutoCloseable {
    /** An editor writes a file in several steps, and a checkout many files: we wait until it has been still so long. */
    private static final long STILL_MILLIS = 150;

    private static final List<WatchEvent.Kind<Path>> KINDS = List.of(
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);

    private final List<Path> watched;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /** Whether too much happened to be told one by one. */
    private boolean overflown;

    private Changes(List<Path> watched, WatchService service) {
        this.watched = watched;
        this.service = service;
    }

    /**
     * Begins to watch; changes from now on are told by {@link #await}.
     *
     * @param watched files and folders; those that are not there are noticed when they come, if the folder they belong
     *     into is there
     * @throws UserError if the system will not watch so many folders
     */
    public static Changes of(List<Path> watched) {
        List<Path> absolute =
                watched.stream().map(p -> p.toAbsolutePath().normalize()).toList();
        try {
            var changes = new Changes(absolute, FileSystems.getDefault().newWatchService());
            try {
                for (Path path : absolute) {
                    changes.folder(Objects.requireNonNull(path.getParent()));
                    changes.tree(path);
                }
                return changes;
            } catch (IOException | RuntimeException e) {
                changes.close();
                throw e;
            }
        } catch (IOException e) {
            throw tooMany(e);
        }
    }

    /**
     * Waits for a change, and then until all has been still for a moment.
     *
     * @return the files that changed, in order, and not those that editors make beside them for a moment; empty if too
     *     much happened to be told one by one. None if it was closed, or the thread interrupted, instead
     * @throws UserError if a new folder cannot be watched
     */
    public Optional<List<Path>> await() {
        try {
            var changed = new TreeSet<Path>();
            overflown = false;
            WatchKey key = service.take();
            while (!isOurs(key, changed)) {
                key = service.take();
            }
            while ((key = service.poll(STILL_MILLIS, TimeUnit.MILLISECONDS)) != null) {
                isOurs(key, changed);
            }
            return Optional.of(overflown ? List.of() : List.copyOf(changed));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ClosedWatchServiceException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw tooMany(e);
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // Nothing is lost: it would have told of changes only.
        }
    }

    /** Whether what happened in a folder is about something watched; folders that came are watched from now on. */
    private boolean isOurs(WatchKey key, Set<Path> changed) throws IOException {
        Path folder = folders.get(key);
        boolean ours = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null || !(event.context() instanceof Path name)) {
                ours = true;
                overflown = true;
                continue;
            }
            Path file = folder.resolve(name);
            if (watched.stream().anyMatch(file::startsWith)) {
                ours = true;
                if (!isPassing(file)) {
                    changed.add(file);
                }
                tree(file);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return ours;
    }

    /** A folder, or what an editor keeps for itself. */
    private static boolean isPassing(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || name.endsWith("~") || name.endsWith(".swp") || Files.isDirectory(file);
    }

    /** Watches a folder with all below it; of a file the folder is watched already. */
    private void tree(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) throws IOException {
                folder(below);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // gone already, or not ours to read
            }
        });
    }

    private void folder(Path folder) throws IOException {
        try {
            folders.put(folder.register(service, KINDS.toArray(WatchEvent.Kind<?>[]::new)), folder);
        } catch (NoSuchFileException e) {
            // it comes later, or went again
        }
    }

    private static UserError tooMany(IOException e) {
        return new UserError(
                "The changes of these folders cannot be watched (" + e.getMessage() + ")",
                "on Linux, raise fs.inotify.max_user_watches",
                e);
    }
}
