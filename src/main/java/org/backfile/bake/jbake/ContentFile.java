package org.backfile.bake.jbake;

import java.io.File;
import org.backfile.output.Fingerprint;

/**
 * A file below the content folder, as it was when the folder was looked through.
 *
 * @param folder the content folder
 * @param path below it, with {@code /}
 * @param size in bytes
 * @param modified when it was written, in nanoseconds since 1970
 * @param print a fingerprint of the path and both
 */
public record ContentFile(File folder, String path, long size, long modified, long print) {
    ContentFile(File folder, String path, long size, long modified) {
        this(
                folder,
                path,
                size,
                modified,
                new Fingerprint().add(path).add(size).add(modified).value());
    }

    public File file() {
        return new File(folder, path);
    }
}
