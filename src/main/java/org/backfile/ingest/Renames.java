package org.backfile.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.article.Address;
import org.backfile.content.HeaderReader;
import org.backfile.copies.TextFingerprint;
import org.backfile.ingest.state.History;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.SourceRecord;
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
    static void settle(
            IntakeResult taken,
            History history,
            ImportLayout layout,
            Map<String, ImportRecord> known,
            List<Finding> findings) {
        Map<String, String> renames = of(taken, history);
        addRecords(taken, history, layout, renames);
        renames.forEach((from, to) -> {
            known.remove(from);
            known.put(to, history.rename(from, to));
            findings.add(Finding.note("raw-renamed", to, 0, "Was " + from + ", and has the same page as ever", ""));
        });
    }

    /**
     * Records of an export whose file has another name now, as a new export of the same site has: that of the same id
     * and address is the same article, though its text may have changed.
     *
     * @param renames added to
     */
    private static void addRecords(
            IntakeResult taken, History history, ImportLayout layout, Map<String, String> renames) {
        Map<String, SourceRecord> fresh = new HashMap<>();
        Set<String> named = new HashSet<>(renames.values());
        for (SourceRecord facts : taken.facts()) {
            boolean isFresh = !facts.isRejected()
                    && facts.address() != 0
                    && !history.byRaw().containsKey(facts.raw());
            if (isFresh && facts.raw().indexOf('#') >= 0 && !named.contains(facts.raw())) {
                fresh.merge(id(facts.raw()), facts, (one, other) -> one);
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        for (ImportRecord before : history.byRaw().values()) {
            SourceRecord now = before.leads() && before.raw().indexOf('#') >= 0 ? fresh.get(id(before.raw())) : null;
            if (now != null
                    && taken.indexOf(before.raw()) < 0
                    && !renames.containsKey(before.raw())
                    && !named.contains(now.raw())
                    && address(layout, before.path()) == now.address()) {
                named.add(now.raw());
                renames.put(before.raw(), now.raw());
            }
        }
    }

    private static String id(String raw) {
        return raw.substring(raw.lastIndexOf('#') + 1);
    }

    /** A hash of the address in an article's header; 0 if there is none. */
    private static long address(ImportLayout layout, String path) {
        String address = layout.hasArticle(path)
                ? HeaderReader.read(layout.content(), path + ".md")
                        .entry()
                        .map(entry -> Address.normal(entry.header().source()))
                        .orElse("")
                : "";
        return address.isEmpty() ? 0 : TextFingerprint.hash(address);
    }

    /** New names by old ones; sorted. */
    private static Map<String, String> of(IntakeResult taken, History history) {
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
