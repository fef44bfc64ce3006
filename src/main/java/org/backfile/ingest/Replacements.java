package org.backfile.ingest;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.backfile.article.Address;
import org.backfile.content.HeaderReader;
import org.backfile.report.Finding;

/** Raw files that hold another article than before, for a later crawl used their names again: the earlier one stays. */
final class Replacements {
    private Replacements() {}

    /**
     * Lets what is known of such files be forgotten, so that they get pages of their own.
     *
     * @param history changed
     * @param known what will be known after this run; changed
     */
    static void settle(
            Intake.Taken taken, History history, Map<String, Known> known, Layout layout, List<Finding> findings) {
        for (Facts facts : taken.facts()) {
            Known before = history.byRaw().get(facts.raw());
            if (before != null && before.leads() && isAnother(facts, before, layout)) {
                history.forget(facts.raw());
                known.remove(facts.raw());
                findings.add(Finding.warning(
                        "raw-replaced",
                        facts.raw(),
                        0,
                        "Holds another article than before; " + before.path()
                                + " stays, and this one has a page of its own",
                        "delete the earlier article if it is to go"));
            }
        }
    }

    /** Neither the address is the same, nor day and title. */
    private static boolean isAnother(Facts facts, Known before, Layout layout) {
        if (facts.isRejected()
                || facts.address() == 0
                || facts.sha256().equals(before.sha256())
                || before.path().matches(Pattern.quote(facts.wanted()) + "(-\\d+)?")
                || !layout.hasArticle(before.path())) {
            return false;
        }
        String address = HeaderReader.read(layout.content(), before.path() + ".md")
                .entry()
                .map(entry -> Address.normal(entry.header().source()))
                .orElse("");
        return !address.isEmpty() && Fingerprint.hash(address) != facts.address();
    }
}
