package org.backfile.fixity;

/**
 * A file as the system tells of it.
 *
 * @param path below the folder that was looked through, with {@code /}
 * @param size in bytes
 * @param modified in nanoseconds since 1970, as fine as the file system tells
 */
public record ListedFile(String path, long size, long modified) {}
