package org.backfile.takedown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.backfile.takedown.Takedown.Kind;

/** What was taken down. Nothing is made of it, and import does not bring it back. */
public final class Takedowns {
    /** The list's name in the site's folder. */
    public static final String NAME = TakedownFile.NAME;

    /** The folder in the site's where articles are that were taken down, for {@code restore}. */
    public static final String FOLDER = "taken-down";

    private final List<Takedown> lines;
    private final Map<String, Pseudonym> names;
    private final Map<String, Takedown> byPath = new HashMap<>();
    private final Map<String, List<Takedown>> passages = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final long stamp;

    private Takedowns(List<Takedown> lines, Map<String, Pseudonym> names, String text) {
        this.lines = List.copyOf(lines);
        this.names = names;
        for (Takedown each : lines) {
            switch (each.kind()) {
                case ARTICLE -> {
                    byPath.put(each.path(), each);
                    keys.addAll(each.keys());
                }
                case PASSAGE ->
                    passages.computeIfAbsent(each.path(), path -> new ArrayList<>())
                            .add(each);
                case NAME -> {}
            }
        }
        long sum = text.isEmpty() ? 0 : 1;
        for (int i = 0; i < text.length(); i++) {
            sum = sum * 0x100000001B3L ^ text.charAt(i);
        }
        stamp = sum;
    }

    /**
     * Reads a site's list.
     *
     * @throws org.backfile.report.UserError if any of it cannot be read
     */
    public static Takedowns read(Path site) {
        List<Takedown> lines = TakedownFile.read(site);
        List<Takedown> named =
                lines.stream().filter(each -> each.kind() == Kind.NAME).toList();
        return new Takedowns(lines, PseudonymFile.read(site, named), TakedownFile.text(site));
    }

    /** Replaces the list of a site. */
    public static void write(Path site, List<Takedown> takedowns) throws IOException {
        TakedownFile.write(site, takedowns);
    }

    /**
     * Replaces the list of a site, and the names that it speaks of.
     *
     * @param names by their numbers
     */
    public static void write(Path site, List<Takedown> takedowns, Map<String, Pseudonym> names) throws IOException {
        Files.createDirectories(site.resolve(FOLDER));
        PseudonymFile.write(site, names); // first: what the list speaks of has to be there
        TakedownFile.write(site, takedowns);
    }

    /** None. */
    public static Takedowns none() {
        return new Takedowns(List.of(), Map.of(), "");
    }

    /** Articles that were taken down, in the order they went. */
    public List<Takedown> all() {
        return lines.stream().filter(each -> each.kind() == Kind.ARTICLE).toList();
    }

    /** Articles, passages and names, in the order they went. */
    public List<Takedown> lines() {
        return lines;
    }

    /** Whether nothing was taken down. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** What was taken down of an article that stays. */
    public List<Takedown> passages(String path) {
        return passages.getOrDefault(path, List.of());
    }

    /** The names that are not to be told, by their numbers. */
    public Map<String, Pseudonym> names() {
        return names;
    }

    /** The paths of the pages where something stood that was taken down: {@code 1969/07/20/landing.html}. */
    public Set<String> pages() {
        return all().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.path() + ".html"), each.also().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the article at a path in the content folder, without extension, was taken down. */
    public boolean has(String path) {
        return byPath.containsKey(path);
    }

    /**
     * Whether a raw file is one of those that an article was made of, or one of the same address.
     *
     * @param sha256 of its bytes, in hex
     * @param address a hash of its normalised address; 0 if it has none
     */
    public boolean isFrom(String sha256, long address) {
        return !keys.isEmpty()
                && (sha256.length() >= 16 && keys.contains(ofRaw(sha256))
                        || address != 0 && keys.contains(ofAddress(address)));
    }

    /** Changes when the list does; 0 without one. */
    public long stamp() {
        return stamp;
    }

    /** The key of a name. */
    public static String ofName(Pseudonym name) {
        return PseudonymFile.key(name);
    }

    /** The key of a raw file: of its SHA-256, so that it tells not even that. */
    public static String ofRaw(String sha256) {
        var one = new CRC32C();
        byte[] bytes = sha256.getBytes(StandardCharsets.US_ASCII);
        one.update(bytes);
        return HexFormat.of().toHexDigits(one.getValue() << 32 | Long.parseLong(sha256.substring(0, 8), 16));
    }

    /** The key of an address, by its hash. */
    public static String ofAddress(long address) {
        return HexFormat.of().toHexDigits(address);
    }
}
