package org.backfile.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.report.Finding;

/** Raw files that have another name now: the old name is gone, and one that is new has the same bytes. */
final class Renames {
    private Renames() {}

    /**
     * Lets what is known of such files hold for their new names, so that they keep their pages.
     *
     * @param history changed
     * @param known what will be known after this run; changed
     */
    static void settle(Intake.Taken taken, History history, Map<String, ImportRecord> known, List<Finding> findings) {
        of(taken, history).forEach((from, to) -> {
            known.remove(from);
            known.put(to, history.rename(from, to));
            findings.add(Finding.note("raw-renamed", to, 0, "Was " + from + ", and has the same page as ever", ""));
        });
    }

    /** New names by old ones; sorted. */
    private static Map<String, String> of(Intake.Taken taken, History history) {
        Map<String, String> renames = new TreeMap<>();
        if (history.byRaw().isEmpty()) {
            return renames;
        }
        Map<String, List<String>> fresh = new HashMap<>();
        for (SourceRecord facts : taken.facts()) {
            ImportRecord before = history.byRaw().get(facts.raw());
            boolean hasNoPage = before == null || before.path().isEmpty(); // it could not be read, perhaps
            if (!facts.isRejected() && hasNoPage) {
                fresh.computeIfAbsent(facts.sha256(), bytes -> new ArrayList<>(1))
                        .add(facts.raw());
            }
        }
        // Of exact copies, the one that has the page comes first.
        history.byRaw().values().stream()
                .filter(before -> !before.path().isEmpty() && fresh.containsKey(before.sha256()))
                .filter(before -> taken.indexOf(before.raw()) < 0)
                .sorted(Comparator.comparing(ImportRecord::leads).reversed().thenComparing(ImportRecord::raw))
                .forEach(before -> {
                    List<String> names = fresh.get(before.sha256());
                    if (names != null && !names.isEmpty()) {
                        renames.put(before.raw(), names.remove(0));
                    }
                });
        return renames;
    }
}
