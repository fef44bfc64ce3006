package org.backfile.hosting;

/**
 * What a host takes at most; {@link Long#MAX_VALUE} or {@link Integer#MAX_VALUE} where nothing is known to be too much.
 *
 * @param files in all
 * @param bytes in all
 * @param refuses whether it refuses a site of more bytes; if not it asks for less
 * @param fileBytes in one file
 * @param inFolder files directly in one folder
 * @param redirects rules
 * @param redirectBytes in the file of the rules
 */
public record HostLimits(
        long files, long bytes, boolean refuses, long fileBytes, int inFolder, int redirects, int redirectBytes) {
    static final HostLimits NONE = new HostLimits(
            Long.MAX_VALUE,
            Long.MAX_VALUE,
            false,
            Long.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE);

    HostLimits withFiles(long most) {
        return new HostLimits(most, bytes, refuses, fileBytes, inFolder, redirects, redirectBytes);
    }

    HostLimits withBytes(long most, boolean isRefused) {
        return new HostLimits(files, most, isRefused, fileBytes, inFolder, redirects, redirectBytes);
    }

    HostLimits withFileBytes(long most) {
        return new HostLimits(files, bytes, refuses, most, inFolder, redirects, redirectBytes);
    }

    HostLimits withInFolder(int most) {
        return new HostLimits(files, bytes, refuses, fileBytes, most, redirects, redirectBytes);
    }

    HostLimits withRedirects(int most, int mostBytes) {
        return new HostLimits(files, bytes, refuses, fileBytes, inFolder, most, mostBytes);
    }
}
