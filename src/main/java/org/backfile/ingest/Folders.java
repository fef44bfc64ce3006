package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes folders, each once, and remembers which were not there before: no file needs to be looked for in those. */
final class Folders {
    /** For each folder that is there, whether it is ours. */
    private final Map<Path, Boolean> made = new ConcurrentHashMap<>();

    /**
     * Makes the folder that a file is to be in, and those above it.
     *
     * @return true if it was not there before
     */
    boolean makeAbove(Path file) throws IOException {
        Path folder = file.getParent();
        return folder != null && make(folder);
    }

    private boolean make(Path folder) throws IOException {
        Boolean known = made.get(folder);
        if (known != null) {
            return known;
        }
        boolean isNew = create(folder);
        Boolean first = made.putIfAbsent(folder, isNew);
        return first == null ? isNew : first;
    }

    private boolean create(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (NoSuchFileException e) {
            makeAbove(folder);
            return create(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            return false;
        }
    }
}
