package org.backfile.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backfile.article.Entry;
import org.backfile.bake.HeaderCache.Known;
import org.backfile.bake.jbake.ContentFile;
import org.backfile.content.HeaderReader;
import org.backfile.content.HeaderReader.Front;
import org.backfile.report.Finding;
import org.backfile.report.Progress;

/** Reads the headers of the articles that changed, on all cores, and takes the others from the cache. */
final class HeaderReading {
    /** As deep as a month's folder: the cache has a file for each. */
    private static final int DEPTH = 2;

    private final Path folder;
    private final HeaderCache cache;
    private final long began;
    private final Queue<List<Entry>> entries = new ConcurrentLinkedQueue<>();
    private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
    private final Queue<Path> others = new ConcurrentLinkedQueue<>();

    /** @param began when the bake did, in nanoseconds since 1970 */
    HeaderReading(Path folder, HeaderCache cache, long began) {
        this.folder = folder;
        this.cache = cache;
        this.began = began;
    }

    /**
     * The articles in some neighbouring folders.
     */
    private record Part(String name, List<ContentFile> files) {}

    /** Reads files, which are in order of their paths. */
    void all(List<ContentFile> files, Progress progress) {
        var parts = new ArrayList<Part>();
        Optional<Part> open = Optional.empty();
        for (ContentFile file : files) {
            if (!file.path().endsWith(Content.EXTENSION)) {
                others.add(file.file().toPath());
                continue;
            }
            String name = part(file.path());
            if (open.isEmpty() || !open.get().name().equals(name)) {
                open = Optional.of(new Part(name, new ArrayList<>()));
                parts.add(open.get());
            }
            open.get().files().add(file);
        }
        parts.parallelStream().forEach(part -> {
            part(part);
            progress.step(part.files().size());
        });
        cache.forgetAllBut(parts.stream().map(Part::name).toList());
    }

    /** The published articles, in no order; their texts stay on the disk. */
    List<Entry> entries() {
        return entries.stream().flatMap(List::stream).toList();
    }

    /** What is wrong with headers. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The files which are no articles, in order of their paths. */
    List<Path> others() {
        return others.stream().sorted().toList();
    }

    private static String part(String path) {
        int end = -1;
        for (int depth = 0; depth < DEPTH; depth++) {
            int slash = path.indexOf('/', end + 1);
            if (slash < 0) {
                break;
            }
            end = slash;
        }
        return path.substring(0, Math.max(0, end));
    }

    private void part(Part part) {
        Map<String, Known> before = cache.read(part.name());
        var read = new AtomicBoolean();
        List<Known> now = part.files().parallelStream()
                .flatMap(file -> {
                    String path = file.path();
                    long stamp = Inputs.stamp(file, began);
                    Known known = before.get(path.substring(0, path.length() - Content.EXTENSION.length()));
                    if (known != null && known.entry().stamp() == stamp) {
                        return Optional.of(known).stream();
                    }
                    read.set(true);
                    return read(path, stamp).stream();
                })
                .toList();
        entries.add(now.stream().filter(Known::published).map(Known::entry).toList());
        if (read.get() || now.size() != before.size()) {
            cache.write(part.name(), now);
        }
    }

    /** An article, if the file is one without fault; others are read each time, to tell of their faults. */
    private Optional<Known> read(String path, long stamp) {
        Front front = HeaderReader.read(folder, path);
        if (!front.type().equals("post")) {
            others.add(folder.resolve(path));
            return Optional.empty();
        }
        boolean published = front.status().equals("published");
        Optional<Known> article = front.entry()
                .map(entry -> new Entry(entry.path(), cache.shared(entry.header()), stamp))
                .map(entry -> new Known(entry, published));
        if (front.findings().isEmpty()) {
            return article;
        }
        findings.addAll(front.findings());
        article.filter(Known::published).ifPresent(known -> entries.add(List.of(known.entry())));
        return Optional.empty();
    }
}
