package org.backfile.bake.jbake;

import java.io.File;

/**
 * A file below the content folder, as it was when the folder was looked through.
 *
 * @param path below the content folder, with {@code /}
 * @param size in bytes; -1 if it cannot be told, as of a link to nowhere
 * @param modified when it was written, in nanoseconds since 1970
 */
public record ContentFile(File file, String path, long size, long modified) {}
