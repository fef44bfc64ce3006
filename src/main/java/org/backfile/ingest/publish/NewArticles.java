package org.backfile.ingest.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.arrival.Arrivals;
import org.backfile.ingest.state.History;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.version.Versions;

/** Remembers which articles a run brings into the archive. */
public final class NewArticles {
    private NewArticles() {}

    /**
     * Adds them to the file, before what the run made counts as known: a run that was killed tells of the same again.
     *
     * @param known as it is after the run
     */
    public static void remember(ImportLayout layout, LocalDate today, List<ImportRecord> known, History history)
            throws IOException {
        Set<String> added = new HashSet<>();
        Map<String, String> moved = new HashMap<>();
        for (ImportRecord each : known) {
            if (each.leads() && !history.wasPublished(each.path())) {
                Optional<String> before = history.pathBefore(each.raw());
                before.ifPresent(path -> moved.put(path, each.path()));
                if (before.isEmpty()) {
                    added.add(each.path());
                }
            }
        }
        if (added.isEmpty() && moved.isEmpty()) {
            return;
        }
        for (Map.Entry<String, String> each : moved.entrySet()) {
            if (!each.getKey().equals(each.getValue())) {
                Path site = layout.state().toAbsolutePath().resolveSibling("");
                Versions.move(Versions.folder(site, each.getKey()), Versions.folder(site, each.getValue()));
            }
        }
        Arrivals before = Arrivals.read(layout.added());
        Arrivals now = before.and(today, added, moved);
        if (!now.all().equals(before.all()) || !Files.exists(layout.added())) {
            now.save(layout.added());
        }
    }
}
