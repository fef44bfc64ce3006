package org.backfile.publish;

import org.backfile.publish.target.FileHeaders;

/**
 * A file of the baked site.
 *
 * @param path below the output folder, with {@code /}
 * @param size in bytes
 * @param stamp changes when anything of it does that a target keeps
 * @param headers what a host is to say of it
 */
record SiteFile(String path, long size, String stamp, FileHeaders headers) {}
