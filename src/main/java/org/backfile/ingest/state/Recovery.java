package org.backfile.ingest.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Copy;
import org.backfile.article.Provenance;
import org.backfile.content.HeaderReader;

/**
 * Learns from the content itself which raw file became which article, where the state has been lost: addresses stay, and
 * no article is imported twice. Whether an article was edited, one cannot know then, so none is overwritten.
 */
final class Recovery {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private Recovery() {}

    /**
     * Adds what the content tells of raw files that are not known.
     *
     * @param known changed
     */
    static void add(Path content, Map<String, ImportRecord> known) throws IOException {
        if (!Files.isDirectory(content)) {
            return;
        }
        Set<String> taken = new HashSet<>();
        known.values().stream()
                .filter(ImportRecord::leads)
                .map(ImportRecord::path)
                .forEach(taken::add);
        List<String> files;
        try (var walk = Files.walk(content)) {
            files = walk.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .map(file -> content.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        for (String file : files) {
            HeaderReader.read(content, file)
                    .entry()
                    .filter(entry -> ImportRecord.isSafe(entry.path()) && !taken.contains(entry.path()))
                    .ifPresent(entry -> add(entry, known));
        }
    }

    private static void add(ArticleSummary entry, Map<String, ImportRecord> known) {
        Provenance origin = entry.header().provenance();
        if (origin.raw().isEmpty()) {
            return;
        }
        String sha256 = SHA_256.matcher(origin.sha256()).matches() ? origin.sha256() : "";
        known.putIfAbsent(origin.raw(), new ImportRecord(origin.raw(), sha256, entry.path(), true, "", ""));
        for (Copy copy : entry.header().copies()) {
            known.putIfAbsent(copy.raw(), new ImportRecord(copy.raw(), "", entry.path(), false, "", ""));
        }
    }
}
