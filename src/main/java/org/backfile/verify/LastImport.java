package org.backfile.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.State;
import org.json.simple.JSONObject;
import org.json.simple.JSONValue;

/** What the imports before have written. */
final class LastImport {
    private final ImportLayout layout;
    private final Map<String, ImportRecord> byRaw;
    private final Map<String, String> written = new HashMap<>();
    private final Set<String> gone;
    private final long ended;

    private LastImport(ImportLayout layout, Map<String, ImportRecord> byRaw, Set<String> gone, long ended) {
        this.layout = layout;
        this.byRaw = byRaw;
        this.gone = gone;
        this.ended = ended;
        byRaw.values().stream()
                .filter(ImportRecord::leads)
                .forEach(known -> written.put(known.path() + ".md", known.written()));
    }

    static LastImport read(Path content, Path state) throws IOException {
        var layout = new ImportLayout(content, state);
        Path report = layout.report();
        boolean isThere = Files.isRegularFile(report);
        return new LastImport(
                layout,
                State.load(layout.articles()),
                isThere ? gone(report) : Set.of(),
                isThere ? Files.getLastModifiedTime(report).to(TimeUnit.NANOSECONDS) : Long.MIN_VALUE);
    }

    private static Set<String> gone(Path report) throws IOException {
        Set<String> gone = new HashSet<>();
        try (Stream<String> lines = Files.lines(report)) {
            lines.filter(line -> line.contains("\"raw-gone\"")).forEach(line -> {
                if (JSONValue.parse(line) instanceof JSONObject finding && finding.get("file") instanceof String file) {
                    gone.add(file);
                }
            });
        } catch (java.io.UncheckedIOException e) {
            return Set.of(); // that the report is damaged is told by its checksum
        }
        return gone;
    }

    /** What is known of each raw file. */
    Collection<ImportRecord> records() {
        return byRaw.values();
    }

    /** Whether the last import saw that a raw file is gone, or its article is gone too. */
    boolean saysGone(ImportRecord known) {
        return gone.contains(known.raw()) || !known.path().isEmpty() && !layout.hasArticle(known.path());
    }

    /** The hash of an article's file as import wrote it; empty if import did not. */
    String written(String path) {
        return written.getOrDefault(path, "");
    }

    /** Whether an import has ended after a time, in nanoseconds since 1970. */
    boolean isAfter(long time) {
        return ended > time;
    }
}
