package org.backfile.output;

/**
 * A file in the output folder as a bake leaves it.
 *
 * @param path below the folder, with {@code /}
 * @param size in bytes
 * @param modified when it was written, in nanoseconds since 1970
 */
public record OutputFile(String path, long size, long modified) {
    /** The path of the folder it is in, without a slash at its end; empty for the output folder itself. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
