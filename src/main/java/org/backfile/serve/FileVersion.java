package org.backfile.serve;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a file. It stays the same while it is open even if the file is replaced meanwhile, so that the tag is
 * that of the bytes which are sent.
 *
 * @param tail what follows the file's own bytes; empty if nothing
 * @param tag a strong ETag from the content's hash, up to {@value #MOST_HASHED} bytes, not from size and time: baking anew into an empty folder changes the
 *     time of every file and the bytes of few, and two bakes may fall into one tick of the file system's clock
 * @param modified in whole seconds, which is all HTTP knows
 */
record FileVersion(FileChannel channel, String tail, String tag, long size, Instant modified) implements AutoCloseable {
    /** A film is asked for in many parts: to hash all of it for each would take longer than to send it. */
    private static final long MOST_HASHED = 1 << 24;

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static FileVersion open(Path file, String tail) throws IOException {
        var channel = FileChannel.open(file);
        try {
            var modified = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
            var hash = sha256();
            var size = channel.size();
            if (size > MOST_HASHED) {
                hash.update(
                        (file + " " + size + " " + Files.getLastModifiedTime(file)).getBytes(StandardCharsets.UTF_8));
            } else {
                size = hashAll(channel, hash);
            }
            var more = tail.getBytes(StandardCharsets.UTF_8);
            hash.update(more);
            size += more.length;
            var tag = '"' + HexFormat.of().formatHex(hash.digest(), 0, 16) + '"';
            return new FileVersion(channel, tail, tag, size, modified);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private static long hashAll(FileChannel channel, MessageDigest hash) throws IOException {
        var buffer = ByteBuffer.allocate(1 << 16);
        var size = 0L;
        while (channel.read(buffer) >= 0) {
            size += buffer.flip().remaining();
            hash.update(buffer);
            buffer.clear();
        }
        return size;
    }

    String modifiedText() {
        return HTTP_DATE.format(modified);
    }

    /** Whether the client says that it has these bytes already. */
    boolean isKnownTo(Headers request) {
        var tags = request.get("If-None-Match");
        if (tags != null) {
            // RFC 9110: the tag decides alone, and is compared weakly.
            return tags.stream()
                    .flatMap(line -> Arrays.stream(line.split(",")))
                    .map(each -> each.strip().replaceFirst("^W/", ""))
                    .anyMatch(each -> each.equals(tag) || each.equals("*"));
        }
        return Optional.ofNullable(request.getFirst("If-Modified-Since"))
                .flatMap(FileVersion::parse)
                .filter(since -> !modified.isAfter(since))
                .isPresent();
    }

    /** Whether the client has a part of these very bytes: {@code If-Range}, null if it does not say. */
    boolean isIn(@Nullable String condition) {
        return condition == null
                || condition.strip().equals(tag)
                || condition.strip().equals(modifiedText());
    }

    /** Writes the bytes from one place to before another. */
    void copyTo(OutputStream body, long from, long to) throws IOException {
        var end = tail.getBytes(StandardCharsets.UTF_8);
        var fileEnd = size - end.length;
        var out = Channels.newChannel(body);
        for (var at = from; at < Math.min(to, fileEnd); ) {
            var moved = channel.transferTo(at, Math.min(1 << 16, Math.min(to, fileEnd) - at), out);
            if (moved <= 0) {
                throw new IOException("the file has become shorter");
            }
            at += moved;
        }
        var first = (int) Math.max(0, from - fileEnd);
        var last = (int) Math.max(0, to - fileEnd);
        body.write(end, first, Math.max(0, last - first));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static Optional<Instant> parse(String date) {
        try {
            return Optional.of(HTTP_DATE.parse(date.strip(), Instant::from));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
