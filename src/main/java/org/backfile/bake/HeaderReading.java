package org.backfile.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Slug;
import org.backfile.bake.HeaderCache.Known;
import org.backfile.bake.jbake.ContentFile;
import org.backfile.content.HeaderForm;
import org.backfile.content.HeaderReader;
import org.backfile.content.HeaderReader.Front;
import org.backfile.content.HeaderReader.Unknown;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.site.Links;
import org.jspecify.annotations.Nullable;

/** Reads the headers of the articles that changed, on all cores, and takes the others from the cache. */
final class HeaderReading {
    /** As deep as a month's folder: the cache has a file for each. */
    private static final int DEPTH = 2;

    private static final int SHORTEST_DEVICE = 3;
    private static final int LONGEST_DEVICE = 7;

    private final Path folder;
    private final HeaderCache cache;
    private final HeaderForm form;
    private final KeysInTemplates keys;
    private final long began;
    private final Queue<List<ArticleSummary>> entries = new ConcurrentLinkedQueue<>();
    private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
    private final Queue<Path> others = new ConcurrentLinkedQueue<>();

    /**
     * @param form what the settings say of headers
     * @param keys those that the site's templates ask for
     * @param began when the bake did, in nanoseconds since 1970
     */
    HeaderReading(Path folder, HeaderCache cache, HeaderForm form, KeysInTemplates keys, long began) {
        this.folder = folder;
        this.form = form;
        this.keys = keys;
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
            if (hasDeviceName(file.path()) && !isImported(file.path())) {
                findings.add(Finding.error(
                        "device-name",
                        file.path(),
                        0,
                        "Is left out: Windows has devices of this name, so its page could not be stored there",
                        "rename the file or the folder"));
                continue;
            }
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
        // Parts come in the order of their paths, which mostly is that of their days: sorting them costs little then.
        entries.addAll(parts.parallelStream()
                .map(part -> {
                    List<ArticleSummary> read = part(part);
                    progress.step(part.files().size());
                    return read;
                })
                .toList());
        cache.forgetAllBut(parts.stream().map(Part::name).toList());
    }

    /** The published articles, in no order; their texts stay on the disk. */
    List<ArticleSummary> entries() {
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

    /** Whether a file or a folder is called {@code con} or such. */
    private static boolean hasDeviceName(String path) {
        int from = 0;
        for (int i = path.indexOf('/'); ; i = path.indexOf('/', from)) {
            int end = i < 0 ? path.length() : i;
            int dot = path.indexOf('.', from);
            int stem = (dot < 0 || dot > end ? end : dot) - from;
            if (stem >= SHORTEST_DEVICE && stem <= LONGEST_DEVICE && isDevice(path, from, from + stem)) {
                return true;
            }
            if (i < 0) {
                return false;
            }
            from = i + 1;
        }
    }

    private static boolean isDevice(String path, int from, int to) {
        return Slug.isDevice(path.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** Whether import wrote a file: versions before gave such names, and addresses once published stay. */
    private boolean isImported(String path) {
        return HeaderReader.read(folder, path)
                .entry()
                .filter(entry -> !entry.header().provenance().raw().isEmpty())
                .isPresent();
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

    /** The published articles of a part, but for those with faults. */
    private List<ArticleSummary> part(Part part) {
        var before = new Before(cache.read(part.name()));
        int n = part.files().size();
        var now = new @Nullable Known[n];
        var changed = new ArrayList<Integer>();
        for (int i = 0; i < n; i++) {
            ContentFile file = part.files().get(i);
            now[i] = before.of(file.path(), Inputs.stamp(file, began));
            if (now[i] == null) {
                changed.add(i);
            }
        }
        changed.parallelStream().forEach(i -> {
            ContentFile file = part.files().get(i);
            now[i] = read(file.path(), Inputs.stamp(file, began));
        });
        // No streams: several threads come here at once, and each would have its lambdas made.
        var known = new ArrayList<Known>(n);
        var published = new ArrayList<ArticleSummary>(n);
        for (Known article : now) {
            if (article != null) {
                known.add(article);
                tell(article);
                if (article.published()) {
                    published.add(article.entry());
                }
            }
        }
        if (!changed.isEmpty() || known.size() != before.size()) {
            cache.write(part.name(), known);
        }
        return published;
    }

    /** Finds what was known before: in the same order, unless something came, went or was renamed. */
    private static final class Before {
        private final List<Known> known;
        private final Map<String, Known> byPath = new HashMap<>();
        private int next;

        Before(List<Known> known) {
            this.known = known;
        }

        int size() {
            return known.size();
        }

        /** The article of a file as it was read, if the file is the same; null otherwise. */
        @Nullable
        Known of(String path, long stamp) {
            Known found = next < known.size() ? known.get(next) : null;
            if (found == null || !isOf(found, path)) {
                if (byPath.isEmpty()) {
                    known.forEach(each -> byPath.put(each.entry().path(), each));
                }
                found = byPath.get(path.substring(0, path.length() - Content.EXTENSION.length()));
            } else {
                next++;
            }
            return found != null && found.entry().stamp() == stamp ? found : null;
        }

        private static boolean isOf(Known known, String path) {
            String stem = known.entry().path();
            return stem.length() + Content.EXTENSION.length() == path.length() && path.startsWith(stem);
        }
    }

    /** Keys that nobody reads: neither we nor the templates. */
    private List<Finding> unknown(String path, List<Unknown> unknown) {
        return unknown.stream()
                .filter(each -> !keys.has(each.key()))
                .map(each -> Finding.warning(
                        "key-unknown",
                        path,
                        each.line(),
                        "Nothing reads the key \"" + each.key() + "\"",
                        "did you mean " + each.meant() + "?"))
                .toList();
    }

    /** Says what was to be said of an article when it was read. */
    private void tell(Known article) {
        if (!article.findings().isEmpty() || !article.unknown().isEmpty()) {
            findings.addAll(article.findings());
            findings.addAll(unknown(article.entry().path() + Content.EXTENSION, article.unknown()));
        }
    }

    /** An article, if there is one; what is none is read each time, to tell why. */
    private @Nullable Known read(String path, long stamp) {
        Front front = HeaderReader.read(folder, path, form);
        if (!front.type().equals("post")) {
            findings.addAll(unknown(path, front.unknown()));
            others.add(folder.resolve(path));
            return null;
        }
        Optional<Finding> refused = front.entry().flatMap(entry -> Content.refused(path, Links.article(entry.path())));
        if (refused.isPresent() || front.entry().isEmpty()) {
            findings.addAll(unknown(path, front.unknown()));
            findings.addAll(front.findings());
            refused.ifPresent(findings::add);
            return null;
        }
        ArticleSummary entry = front.entry().get();
        return new Known(
                new ArticleSummary(entry.path(), cache.shared(entry.header()), stamp),
                front.status().equals("published"),
                front.findings(),
                front.unknown());
    }
}
