package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.article.Copy;
import org.backfile.article.Entry;
import org.backfile.article.Provenance;
import org.backfile.content.HeaderReader;

/**
 * Learns from the content itself which raw file became which article, where the state has been lost: addresses stay, and
 * no article is imported twice. Whether an article was edited, one cannot know then, so none is overwritten.
 */
final class Recovery {
    private Recovery() {}

    static Map<String, Known> from(Path content) throws IOException {
        var known = new HashMap<String, Known>();
        if (!Files.isDirectory(content)) {
            return known;
        }
        List<String> files;
        try (var walk = Files.walk(content)) {
            files = walk.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .map(file -> content.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        for (String file : files) {
            HeaderReader.read(content, file).entry().ifPresent(entry -> add(entry, known));
        }
        return known;
    }

    private static void add(Entry entry, Map<String, Known> known) {
        Provenance origin = entry.header().provenance();
        if (origin.raw().isEmpty()) {
            return;
        }
        known.putIfAbsent(origin.raw(), new Known(origin.raw(), origin.sha256(), entry.path(), true, "", ""));
        for (Copy copy : entry.header().copies()) {
            known.putIfAbsent(copy.raw(), new Known(copy.raw(), "", entry.path(), false, "", ""));
        }
    }
}
