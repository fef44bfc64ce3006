package org.backfile.pagepack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packs of an output folder as if they were unpacked: pages by their paths, each a file in a zip's own file system. Safe
 * for use by many threads.
 */
public final class PagePacks implements AutoCloseable {
    private static final Pattern INDEX = Pattern.compile("([0-9]{4}-[0-9]{2})\\.idx");

    private final Path output;
    /** By the path of the pack, each opened when it is first asked. */
    private final Map<String, FileSystem> open = new ConcurrentHashMap<>();

    public PagePacks(Path output) {
        this.output = output;
    }

    /** Whether an output folder has packs. */
    public static boolean isIn(Path output) {
        return !months(output).isEmpty();
    }

    /** The months that have packs, in their order: {@code 1969-07}. */
    public static List<String> months(Path output) {
        Path folder = output.resolve(PagePath.FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> INDEX.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What stands at a path.
     *
     * @param path below the output folder, with {@code /} between names, of a page or of a folder of pages
     * @return empty if no pack has it
     */
    public Optional<Path> find(String path) {
        Optional<String> month = PagePath.month(path + "/x"); // of the folder of a month, too
        try {
            for (String pack : month.isPresent() ? PageMonth.packs(output, month.get()) : List.<String>of()) {
                Path found = fileSystem(pack).getPath("/" + path);
                if (Files.exists(found)) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // baked anew meanwhile
        }
    }

    /** The file of a path, be it on the disk or in a pack; where nothing is, the place on the disk. */
    public Path file(String path) {
        Path onDisk = output.resolve(path);
        return PagePath.month(path).isEmpty() || Files.exists(onDisk)
                ? onDisk
                : find(path).orElse(onDisk);
    }

    /** Tells of all pages, month by month and by path, each with its file. */
    public void each(BiConsumer<String, Path> page) {
        try {
            for (String month : months(output)) {
                pages(month).forEach(file -> page.accept(file.toString().substring(1), file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of a month. */
    List<Path> pages(String month) throws IOException {
        var pages = new ArrayList<Path>();
        for (String pack : PageMonth.packs(output, month)) {
            try (Stream<Path> files = Files.walk(fileSystem(pack).getPath("/"))) {
                files.filter(Files::isRegularFile).forEach(pages::add);
            }
        }
        return pages;
    }

    /** The packs and indexes themselves, by their paths below the output folder. */
    public static List<String> files(Path output) {
        var files = new ArrayList<String>();
        try {
            for (String month : months(output)) {
                files.add(PagePath.index(month));
                files.addAll(PageMonth.packs(output, month));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private FileSystem fileSystem(String pack) throws IOException {
        FileSystem known = open.get(pack);
        if (known != null) {
            return known;
        }
        synchronized (open) {
            FileSystem opened = open.get(pack);
            if (opened == null) {
                opened = FileSystems.newFileSystem(output.resolve(pack));
                open.put(pack, opened);
            }
            return opened;
        }
    }

    @Override
    public void close() {
        open.values().forEach(each -> {
            try {
                each.close();
            } catch (IOException e) {
                // it was only read
            }
        });
    }
}
