package org.backfile.bag;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.State;

/** Which files go into a bag, and where in it. */
final class BagPayload {
    private static final List<String> SETTINGS = List.of(
            "jbake.properties",
            "topics.yaml",
            "topics.lock",
            "published.lock",
            "moved.lock",
            "authors.yaml",
            "rights.yaml",
            "takedowns.tsv",
            "noise.txt");
    private static final List<String> FOLDERS = List.of("templates", "assets", "messages");
    private static final String VERSIONS = "versions";
    /** Files of the output with a year in their names that are not below the year's folder. */
    private static final Pattern OF_YEAR = Pattern.compile("(?:packs/|sitemaps/|data/articles-)([0-9]{4})[-.].*");

    private static final List<String> STATE = List.of("articles.tsv", "added.tsv", "ledger.jsonl");

    private final Bag.Options options;
    private final List<PayloadFile> files = new ArrayList<>();

    private BagPayload(Bag.Options options) {
        this.options = options;
    }

    /** All files, sorted by name. */
    static List<PayloadFile> of(Bag.Options options) throws IOException {
        var payload = new BagPayload(options);
        payload.addAll();
        payload.files.sort(null);
        return payload.files;
    }

    private void addAll() throws IOException {
        Path site = options.site();
        Path state = site.resolve(".backfile");
        addRaw(State.load(new ImportLayout(options.content(), state).articles()));
        add("content", options.content(), this::isOfYear);
        for (String name : SETTINGS) {
            addFile("settings/" + name, site.resolve(name));
        }
        for (String name : FOLDERS) {
            add("settings/" + name, site.resolve(name), path -> true);
        }
        add("settings/" + VERSIONS, site.resolve(VERSIONS), this::isOfYear);
        for (String name : STATE) {
            addFile("state/" + name, state.resolve(name));
        }
        if (options.withOutput()) {
            add("output", options.output(), path -> {
                Matcher year = OF_YEAR.matcher(path);
                return isOfYear(year.matches() ? year.group(1) + "/" : path);
            });
        }
    }

    /** Of another year than is asked for; what is of no year belongs to each. */
    private boolean isOfYear(String path) {
        return options.year().isEmpty() || !path.matches("\\d{4}/.*") || path.startsWith(options.year() + "/");
    }

    /** Each raw folder by its last name, and by a number where two have the same. */
    private void addRaw(Map<String, ImportRecord> known) throws IOException {
        Map<String, Set<String>> folders = new TreeMap<>();
        for (ImportRecord each : known.values()) {
            if (options.year().isEmpty() || each.path().startsWith(options.year() + "/")) {
                Set<String> raw = folders.computeIfAbsent(each.folder(), name -> new HashSet<>());
                raw.add(each.raw());
                int mark = each.raw().lastIndexOf('#');
                if (mark > 0) {
                    raw.add(each.raw().substring(0, mark));
                }
            }
        }
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, Set<String>> folder : folders.entrySet()) {
            Path place = options.site().resolve(folder.getKey()).normalize();
            String last = String.valueOf(place.getFileName());
            String name = last;
            for (int i = 2; !names.add(name); i++) {
                name = last + "-" + i;
            }
            for (String raw : folder.getValue()) {
                Path file = place.resolve(raw).normalize();
                if (file.startsWith(place)) {
                    addFile("raw/" + name + "/" + raw, file);
                }
            }
        }
    }

    private void addFile(String name, Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            add(name, file, Files.readAttributes(file, BasicFileAttributes.class));
        }
    }

    private void add(String name, Path file, BasicFileAttributes attributes) {
        files.add(new PayloadFile(name, file, attributes.size(), attributes.lastModifiedTime()));
    }

    /** All plain files of a folder; links lead out of it, and pipes have no end. */
    private void add(String name, Path folder, Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                return each.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile() && wanted.test(path)) {
                    add(name + "/" + path, file, attributes);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
