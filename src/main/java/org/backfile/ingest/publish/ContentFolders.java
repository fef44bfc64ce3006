package org.backfile.ingest.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.backfile.report.UserError;

/**
 * The folders that articles go to. New ones are made elsewhere and get to their place with all that is in them: that
 * nobody sees half an article there takes one move a folder, rather than one an article. Used from several threads.
 */
final class ContentFolders {
    /** A folder a day, for some years. */
    private static final int USUAL = 1 << 12;

    private final Path content;
    private final Path arriving;
    private final Map<String, Open> open = new ConcurrentHashMap<>(USUAL);
    /** The new folders that stand in none that is new. */
    private final Set<String> tops = new ConcurrentSkipListSet<>();

    /**
     * @param content where they are to be in the end
     * @param arriving where new ones are made
     */
    ContentFolders(Path content, Path arriving) {
        this.content = content;
        this.arriving = arriving;
    }

    /**
     * A folder that files can be written to.
     *
     * @param path where it is now
     * @param isNew whether nobody has put a file there yet
     */
    record Open(Path path, boolean isNew) {}

    /**
     * Opens a folder, each once.
     *
     * @throws LeadsOutside if it is a link, or below one, that leads out of the content folder
     * @param folder below the content folder, with {@code /}; empty for that itself
     */
    Open open(String folder) throws IOException {
        Open known = open.get(folder);
        if (known == null) {
            known = find(folder);
            open.put(folder, known);
        }
        return known;
    }

    private Open find(String folder) throws IOException {
        if (folder.isEmpty()) {
            // Which would not take a link to a folder for one.
            return new Open(Files.isDirectory(content) ? content : Files.createDirectories(content), false);
        }
        int slash = folder.lastIndexOf('/');
        Open above = open(folder.substring(0, Math.max(0, slash)));
        Path path = above.path().resolve(folder.substring(slash + 1));
        if (above.isNew()) {
            return new Open(make(path), true);
        }
        if (Files.isDirectory(path)) {
            if (Files.isSymbolicLink(path)) {
                makeInside(path, content);
            }
            return new Open(path, false);
        }
        tops.add(folder);
        return new Open(make(arriving.resolve(folder)), true);
    }

    private static Path make(Path folder) throws IOException {
        try {
            return Files.createDirectory(folder);
        } catch (NoSuchFileException e) {
            return Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            return folder; // by another thread
        }
    }

    /** Moves all that is new to its place. */
    void settle() throws IOException {
        for (String top : tops) {
            Path made = arriving.resolve(top);
            Path folder = content.resolve(top);
            try {
                Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                // It is on another disk, or somebody has made one meanwhile.
                settle(made, folder);
            }
        }
    }

    private static void settle(Path made, Path folder) throws IOException {
        try (var walk = Files.walk(made)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(made.relativize(file));
                Files.createDirectories(target.getParent());
                if (!Placement.add(file, target)) {
                    throw new UserError(target + " was made while the import ran", "see what it is, and import again");
                }
            }
        }
    }

    /** A folder is a link that leads elsewhere. */
    static final class LeadsOutside extends FileSystemException {
        private static final long serialVersionUID = 1L;

        LeadsOutside(Path folder) {
            super(folder.toString(), null, "a link that leads out of the folder it is in");
        }
    }

    /**
     * Sees that a folder, made if it is not there, is where its path says.
     *
     * @param root the folder that it has to be in
     * @throws LeadsOutside if a link leads out of that
     */
    static void makeInside(Path folder, Path root) throws IOException {
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(root.toRealPath())) {
            throw new LeadsOutside(folder);
        }
    }
}
