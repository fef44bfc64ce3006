package org.backfile.publish.target;

import java.nio.file.Path;

/**
 * A file that goes to a target.
 *
 * @param path where it goes, below the target, with {@code /}
 * @param file where it is
 * @param size in bytes
 * @param headers what the host is to say of it
 * @param mayReplace whether what stands there now may go: it is ours, or the user has said so. If not, and something else
 *     stands there, the file does not go
 */
public record SentFile(String path, Path file, long size, FileHeaders headers, boolean mayReplace) {}
