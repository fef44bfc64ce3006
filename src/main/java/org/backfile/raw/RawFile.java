package org.backfile.raw;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * A raw file as the folder lists it, unread.
 *
 * @param path below the raw folder, with {@code /}
 * @param size in bytes
 * @param modified the time of its last change in nanoseconds since 1970, as fine as the file system tells
 */
public record RawFile(String path, long size, long modified) implements Comparable<RawFile> {
    /** A file with what the system tells of it. */
    static RawFile of(String path, BasicFileAttributes attributes) {
        return new RawFile(
                path, attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** By path, code unit by code unit: the same on every system. */
    @Override
    public int compareTo(RawFile other) {
        return path.compareTo(other.path);
    }

    /** Whether it is a saved web page rather than extracted text. */
    public boolean isHtml() {
        return RawFolder.endsWith(path, ".html") || RawFolder.endsWith(path, ".htm");
    }
}
