package org.backfile.ingest;

import java.util.Map;
import java.util.regex.Pattern;
import org.backfile.article.Address;
import org.backfile.content.HeaderReader;
import org.backfile.copies.TextFingerprint;
import org.backfile.ingest.state.History;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.SourceRecord;

/**
 * Raw files whose names others had before: of another folder, or of a later crawl in the same one. What is known of the
 * earlier file is kept under the name of its folder, and holds again when that folder is imported again.
 */
final class Replacements {
    private Replacements() {}

    /**
     * Lets each file have a page of its own.
     *
     * @param history changed
     * @param known what will be known after this run; changed
     * @param folder the one that is imported, by its name
     */
    static void settle(
            IntakeResult taken, History history, Map<String, ImportRecord> known, ImportLayout layout, String folder) {
        if (history.byRaw().isEmpty()) {
            return;
        }
        for (SourceRecord facts : taken.facts()) {
            ImportRecord before = history.byRaw().get(facts.raw());
            if (before != null && isAnother(facts, before, layout, folder)) {
                rename(facts.raw(), aside(before.folder(), facts.raw()), history, known);
            }
            String own = aside(folder, facts.raw());
            ImportRecord earlier = history.byRaw().get(own);
            if (earlier != null
                    && !history.byRaw().containsKey(facts.raw())
                    && !isAnother(facts, earlier, layout, folder)) {
                rename(own, facts.raw(), history, known);
            }
        }
    }

    private static String aside(String folder, String raw) {
        return folder + "/" + raw;
    }

    private static void rename(String from, String to, History history, Map<String, ImportRecord> known) {
        known.remove(from);
        known.put(to, history.rename(from, to));
    }

    /** Its address is another and, in the same folder, where an address may be corrected, its day or title too. */
    private static boolean isAnother(SourceRecord facts, ImportRecord before, ImportLayout layout, String folder) {
        boolean mayBeCorrected = before.folder().isEmpty() || before.folder().equals(folder);
        if (facts.isRejected() || facts.sha256().equals(before.sha256())) {
            return false;
        }
        if (!before.leads()) {
            return !mayBeCorrected; // a copy's own address is in no header
        }
        if (facts.address() == 0
                || mayBeCorrected && before.path().matches(Pattern.quote(facts.wanted()) + "(-\\d+)?")
                || !layout.hasArticle(before.path())) {
            return false;
        }
        String address = HeaderReader.read(layout.content(), before.path() + ".md")
                .entry()
                .map(entry -> Address.normal(entry.header().source()))
                .orElse("");
        return !address.isEmpty() && TextFingerprint.hash(address) != facts.address();
    }
}
