package org.backfile.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.backfile.fixity.ListedFile;

/** Looks at single files. */
final class ListedFiles {
    private ListedFiles() {}

    /** A plain file in a folder; empty if there is none. */
    static Optional<ListedFile> look(Path folder, String path) {
        try {
            var file = Files.readAttributes(folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return file.isRegularFile()
                    ? Optional.of(new ListedFile(
                            path, file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
