package org.backfile.serve;

import com.sun.net.httpserver.Headers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a request asks for: RFC 9110, section 14.
 *
 * @param from the first byte
 * @param to behind the last one; {@link Long#MAX_VALUE} for all of the file
 */
record ByteRange(long from, long to) {
    private static final ByteRange ALL = new ByteRange(0, Long.MAX_VALUE);
    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /**
     * What a request asks for. Several ranges at once, and what is malformed, count as none, as the RFC allows; so does
     * a range of another version than {@code If-Range} names.
     *
     * @return within the file, or {@linkplain #isOutside outside} of it
     */
    static ByteRange of(Headers request, FileVersion version) {
        Matcher range = ONE.matcher(
                Optional.ofNullable(request.getFirst("Range")).orElse("").strip());
        if (!range.matches() || !version.isIn(request.getFirst("If-Range"))) {
            return ALL;
        }
        long size = version.size();
        if (range.group(1).isEmpty()) { // the last bytes
            if (range.group(2).isEmpty()) {
                return ALL;
            }
            long last = Long.parseLong(range.group(2));
            return new ByteRange(last == 0 ? size : Math.max(0, size - last), size);
        }
        long from = Long.parseLong(range.group(1));
        long to = range.group(2).isEmpty() ? size : Math.min(size, Long.parseLong(range.group(2)) + 1);
        return to <= from && from < size ? ALL : new ByteRange(from, to);
    }

    boolean isAll() {
        return to == Long.MAX_VALUE;
    }

    /** Whether the file has no byte of it. */
    boolean isOutside(long size) {
        return !isAll() && from >= size;
    }
}
