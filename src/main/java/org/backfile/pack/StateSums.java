package org.backfile.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A list of the files that runs left in the state folder, with checksums: most have one of their own, but not all, and a
 * file that is whole may still be an older one. Written at the end of a run; only what that run changed is read for it.
 */
public final class StateSums {
    private static final String FORM = "backfile sums 1";
    private static final byte[] NOTHING = {};

    private StateSums() {}

    /**
     * A file as a run left it.
     *
     * @param size in bytes
     * @param modified in nanoseconds since 1970
     * @param checksum CRC-32C and CRC-32 of its bytes, one beside the other
     */
    public record Sum(long size, long modified, long checksum) {}

    /** The list's file. */
    public static Path file(Path state) {
        return state.resolve("sums");
    }

    /**
     * What is remembered, by paths below the state folder.
     *
     * @return empty if there is no list, or it is broken
     */
    public static Optional<Map<String, Sum>> read(Path state) throws IOException {
        Unpacker in = Unpacker.of(WholeFile.bytes(file(state)).orElse(NOTHING));
        if (!in.isOf(FORM)) {
            return Optional.empty();
        }
        Map<String, Sum> sums = new TreeMap<>();
        String path = "";
        while (in.more()) {
            path = in.textAfter(path);
            sums.put(path, new Sum(in.number(), in.whole(), in.whole()));
        }
        return Optional.of(sums);
    }

    /**
     * Remembers how files are now.
     *
     * @param own which files the run writes; of others what is known stays
     */
    public static void renew(Path state, Predicate<String> own) throws IOException {
        Map<String, Sum> before = read(state).orElse(Map.of());
        Map<String, Sum> now = new TreeMap<>(before);
        now.keySet().removeIf(own);
        try (Stream<Path> files = Files.walk(state)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String path = state.relativize(file).toString().replace('\\', '/');
                if (own.test(path)) {
                    add(file, path, before, now);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!now.equals(before)) {
            write(state, now);
        }
    }

    private static void add(Path file, String path, Map<String, Sum> before, Map<String, Sum> now) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            return;
        }
        long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        Sum known = before.get(path);
        boolean isSame = known != null && known.size() == attributes.size() && known.modified() == modified;
        now.put(path, isSame ? known : new Sum(attributes.size(), modified, checksum(file)));
    }

    private static void write(Path state, Map<String, Sum> sums) throws IOException {
        var out = new Packer().form(FORM);
        String last = "";
        for (Map.Entry<String, Sum> each : sums.entrySet()) {
            Sum sum = each.getValue();
            out.textAfter(last, each.getKey()).number(sum.size()).whole(sum.modified());
            out.whole(sum.checksum());
            last = each.getKey();
        }
        out.save(file(state));
    }

    /** The checksum of a file, which is read piece by piece. */
    public static long checksum(Path file) throws IOException {
        return FileChecksum.number(file);
    }
}
