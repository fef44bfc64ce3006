package org.backfile.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.content.ArticleFile;
import org.backfile.pack.AtomicFile;

/** The texts that articles had before, in the site's folder {@code versions/}: a file for each, named by the day it went. */
public final class Versions {
    /** The folder's name in the site's. */
    public static final String FOLDER = "versions";

    /** Of a site where no text has changed. */
    public static final Versions NONE = new Versions(Path.of(""), Map.of());

    private static final String EXTENSION = ".md";

    private final Path content;
    private final Map<String, List<Version>> byPath;

    private Versions(Path content, Map<String, List<Version>> byPath) {
        this.content = content;
        this.byPath = byPath;
    }

    /**
     * Looks through a site's folder; none if it is not there. Files of other names are passed over.
     *
     * @param content the folder of the articles as they are now
     */
    public static Versions read(Path site, Path content) {
        Path folder = site.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        Map<String, List<Version>> byPath = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted()
                    .forEach(file -> version(folder, file)
                            .ifPresent(each -> byPath.computeIfAbsent(each.path(), path -> new ArrayList<>())
                                    .add(each)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(content, byPath);
    }

    private static Optional<Version> version(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        int slash = name.lastIndexOf('/');
        if (slash < 0 || !name.endsWith(EXTENSION)) {
            return Optional.empty();
        }
        String version = name.substring(slash + 1, name.length() - EXTENSION.length());
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile() || version.length() < 10) {
                return Optional.empty();
            }
            LocalDate until = LocalDate.parse(version.substring(0, 10));
            long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            return Optional.of(
                    new Version(name.substring(0, slash), version, until, file, modified * 31 + attributes.size()));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether no article has had another text. */
    public boolean isNone() {
        return byPath.isEmpty();
    }

    /** The texts that an article had, the oldest first. */
    public List<Version> of(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** An article as it is now; empty if it cannot be read. */
    public Optional<Article> current(String path) {
        return new Version(path, "", LocalDate.EPOCH, content.resolve(path + EXTENSION), 0).article();
    }

    /** Changes when any of them does; 0 without one. */
    public long stamp() {
        long stamp = 0;
        for (List<Version> each : byPath.values()) {
            for (Version version : each) {
                stamp = (stamp ^ version.stamp()) * 0x100000001B3L + (version.path() + version.name()).hashCode();
            }
        }
        return stamp;
    }

    /**
     * Keeps an article's text that another is to take the place of, if readers see another: its title, its description or
     * a block of its text, and not only what we make of the same raw file.
     *
     * @param path of the article
     * @param day today
     * @param before its file
     * @param after what its file is going to be
     * @return where it is kept; empty if it is not worth it
     */
    public static Optional<Path> keep(Path site, String path, LocalDate day, byte[] before, byte[] after)
            throws IOException {
        Optional<Article> old = ArticleFile.read(path, before);
        Optional<Article> now = ArticleFile.read(path, after);
        if (old.isEmpty() || now.isEmpty() || !isAnother(old.get(), now.get())) {
            return Optional.empty();
        }
        Path folder = site.resolve(FOLDER).resolve(path);
        Files.createDirectories(folder);
        Optional<Path> last = last(folder);
        if (last.isPresent() && Arrays.equals(Files.readAllBytes(last.get()), before)) {
            return last; // of a run that was killed before the other took its place
        }
        Path file = folder.resolve(day + EXTENSION);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(day + "-" + n + EXTENSION);
        }
        AtomicFile.replace(file, out -> out.write(before));
        return Optional.of(file);
    }

    /** The one that was kept last in a folder; those of a day are numbered from 2. */
    private static Optional<Path> last(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> version(Objects.requireNonNull(folder.getParent()), file)
                            .isPresent())
                    .max(Comparator.comparing((Path file) -> name(file).substring(0, 10))
                            .thenComparingInt(file -> name(file).length())
                            .thenComparing(Versions::name));
        }
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    private static boolean isAnother(Article old, Article now) {
        boolean isSameRaw = old.header()
                .provenance()
                .sha256()
                .equals(now.header().provenance().sha256());
        return !isSameRaw
                && (!old.header().title().equals(now.header().title())
                        || !old.header().description().equals(now.header().description())
                        || !old.body().stream()
                                .map(Block::text)
                                .toList()
                                .equals(now.body().stream().map(Block::text).toList()));
    }

    /**
     * Lets an article's versions go with it to another place.
     *
     * @param from a folder of versions, which need not be there
     */
    public static void move(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The folder of an article's versions. */
    public static Path folder(Path site, String path) {
        return site.resolve(FOLDER).resolve(path);
    }
}
