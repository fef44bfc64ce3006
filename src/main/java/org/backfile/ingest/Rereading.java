package org.backfile.ingest;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.content.ArticleFile;
import org.backfile.ingest.state.ImportJournal;
import org.backfile.ingest.state.Ledger;
import org.backfile.ingest.state.SourceRecord;
import org.backfile.parse.Parsed;
import org.backfile.raw.Raw;
import org.backfile.raw.RawFile;
import org.backfile.report.Finding;
import org.backfile.source.SourceFolder;

/** Reads raw files a second time, which may have changed since the first. Used from several threads. */
record Rereading(SourceFolder folder, RawParsing parsing, ImportJournal journal) {
    private static final String CHANGED = "changed-meanwhile";

    /**
     * A file's article; of one that has changed, as it stands in the journal, where lines are not known.
     *
     * @param taken what was read the first time
     * @throws ChangedRawFile if it does not stand there
     */
    Parsed.Accepted accepted(SourceRecord facts, IntakeResult taken) {
        return orFromJournal(parsed(facts, false), facts, taken);
    }

    /** The article with what was taken down of it; from the journal without. */
    Article whole(SourceRecord facts, IntakeResult taken) {
        return orFromJournal(parsed(facts, true), facts, taken).article();
    }

    private Parsed.Accepted orFromJournal(Parsed parsed, SourceRecord facts, IntakeResult taken) {
        if (parsed instanceof Parsed.Accepted accepted) {
            return accepted;
        }
        int index = taken.indexOf(facts.raw());
        if (index >= 0 && taken.isNew(index)) {
            Optional<Article> article = ArticleFile.read(facts.wanted(), journal.article(taken.places()[index]));
            if (article.isPresent()) {
                return new Parsed.Accepted(article.get(), List.of(), List.of());
            }
        }
        throw new ChangedRawFile(facts.raw());
    }

    private Parsed parsed(SourceRecord facts, boolean isWhole) {
        Raw raw = folder.read(new RawFile(facts.raw(), facts.size(), facts.modified()));
        if (!(raw instanceof Raw.Text text) || !text.sha256().equals(facts.sha256())) {
            return new Parsed.Rejected(raw.findings());
        }
        Parsed whole = parsing.whole(text);
        return isWhole ? whole : parsing.settled(whole, text);
    }

    /** A file's line of the ledger; empty if the file has changed. */
    byte[] ledger(SourceRecord facts) {
        if (facts.isRejected()) {
            return Ledger.rest(facts.sha256(), new Parsed.Rejected(facts.findings()));
        }
        return parsed(facts, false) instanceof Parsed.Accepted accepted
                ? Ledger.rest(facts.sha256(), accepted)
                : new byte[0];
    }

    /** What was taken, with files left out that were not read, and have changed since they were listed. */
    IntakeResult without(IntakeResult taken, String changed) {
        SourceRecord[] facts = taken.facts().clone();
        for (int i = 0; i < facts.length; i++) {
            SourceRecord each = facts[i];
            boolean isOld = !taken.isNew(i) && !each.isRejected();
            if (each.raw().equals(changed) || isOld && !folder.isAsListed(each.raw(), each.size(), each.modified())) {
                facts[i] = SourceRecord.rejected(
                        each.raw(), each.size(), Long.MIN_VALUE, "", each.noise(), List.of(changing(each.raw())));
            }
        }
        return new IntakeResult(facts, taken.places(), taken.read(), taken.touched());
    }

    private static Finding changing(String raw) {
        return Finding.error(CHANGED, raw, 0, "Changed while it was being imported, and is left out", "import again");
    }

    static boolean isOfChange(Finding finding) {
        return finding.rule().equals(CHANGED);
    }
}
