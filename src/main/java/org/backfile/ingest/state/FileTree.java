package org.backfile.ingest.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A file or a folder with all that is in it. */
public final class FileTree {
    private FileTree() {}

    /** Deletes it, if it is there. Of a link the link goes, and not what it leads to. */
    public static void delete(Path top) throws IOException {
        if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> files;
        try (var walk = Files.walk(top)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
