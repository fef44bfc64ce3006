package org.backfile.removal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.State;
import org.backfile.testing.TestSite;

/** Which runs of six words stand in a site's articles, and where in its files they are. */
record SiteTexts(TestSite site) {
    private static final int SEQUENCE = 6;

    /** Six words in a row that stand in these articles and in no other. */
    Set<String> uniqueTo(List<String> gone) throws IOException {
        Map<String, Boolean> only = new HashMap<>();
        texts().forEach((owner, texts) -> {
            boolean isGone = gone.contains(owner);
            texts.forEach(text -> sequences(text).forEach(words -> only.merge(words, isGone, Boolean::logicalAnd)));
        });
        return only.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** All texts of each article: its file, those it had before, and its raw files. */
    Map<String, List<String>> texts() throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        content().forEach((path, bytes) -> add(texts, path.replaceFirst("\\.md$", ""), bytes));
        versions().forEach((path, bytes) -> add(texts, path.replaceFirst("/[^/]+$", ""), bytes));
        for (ImportRecord each :
                State.load(ImportLayout.of(site.folder()).articles()).values()) {
            add(texts, each.path(), Files.readAllBytes(site.folder().resolve("raw/" + each.raw())));
        }
        return texts;
    }

    private static void add(Map<String, List<String>> texts, String owner, byte[] bytes) {
        texts.computeIfAbsent(owner, path -> new ArrayList<>()).add(new String(bytes, StandardCharsets.UTF_8));
    }

    static Set<String> sequences(String text) {
        String[] words = text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .split(" ");
        Set<String> sequences = new HashSet<>();
        for (int i = 0; i + SEQUENCE <= words.length; i++) {
            sequences.add(String.join(" ", java.util.Arrays.asList(words).subList(i, i + SEQUENCE)));
        }
        return sequences;
    }

    /** Which files of the output or of what is remembered hold one of the sequences, packed files included. */
    Map<String, String> leftIn(Set<String> unique) throws IOException {
        Map<String, String> left = new TreeMap<>();
        for (String name : List.of("output", ".backfile", "content", "versions")) {
            Path folder = site.folder().resolve(name);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (file.toString().endsWith(".gz")) {
                        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
                            bytes = in.readAllBytes();
                        }
                    }
                    Set<String> found = sequences(new String(bytes, StandardCharsets.ISO_8859_1));
                    found.retainAll(unique);
                    if (!found.isEmpty()) {
                        left.put(
                                site.folder().relativize(file).toString(),
                                found.iterator().next());
                    }
                }
            }
        }
        return left;
    }

    Map<String, byte[]> content() throws IOException {
        return below("content");
    }

    Map<String, byte[]> versions() throws IOException {
        return below("versions");
    }

    private Map<String, byte[]> below(String name) throws IOException {
        Path folder = site.folder().resolve(name);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
