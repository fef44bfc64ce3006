package org.backfile.pack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Failures to write, with the name of the file: a stream's own, as of a full disk, has none. */
final class FailedWrite {
    private FailedWrite() {}

    /** The failure itself if it names a file; or else one that does, for the same reason. */
    static IOException of(Path file, IOException failure) {
        if (failure instanceof FileSystemException) {
            return failure;
        }
        var named = new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }
}
