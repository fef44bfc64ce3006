package org.backfile.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.content.ArticleFile;
import org.backfile.ingest.state.ImportJournal;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.Ledger;
import org.backfile.ingest.state.SourceRecord;
import org.backfile.pack.WholeFile;

/** The parts of the ledger's lines that a run makes. For one thread. */
final class FreshLines implements Ledger.Fresh {
    private static final byte[] NONE = {};

    private final Intake intake;
    private final Plan plan;
    private final ImportJournal journal;
    private final ImportLayout layout;
    /** The place behind that of the last file that was asked for: they come in their order. */
    private int next;

    FreshLines(Intake intake, Plan plan, ImportJournal journal, ImportLayout layout) {
        this.intake = intake;
        this.plan = plan;
        this.journal = journal;
        this.layout = layout;
    }

    private int indexOf(String raw) {
        SourceRecord[] facts = intake.taken().facts();
        boolean isNext = next < facts.length && facts[next].raw().equals(raw);
        int index = isNext ? next : intake.taken().indexOf(raw);
        next = index < 0 ? next : index + 1;
        return index;
    }

    @Override
    public byte[] rest(String raw) {
        IntakeResult taken = intake.taken();
        int index = indexOf(raw);
        return index < 0 || !taken.isNew(index) ? NONE : journal.line(taken.places()[index]);
    }

    @Override
    public byte[] own(String raw) {
        ImportJournal.Place place = plan.ownTexts().get(raw);
        return place == null ? NONE : journal.article(place);
    }

    @Override
    public byte[] restAgain(String raw) {
        IntakeResult taken = intake.taken();
        int index = indexOf(raw);
        return index < 0 ? NONE : intake.ledgerAgain(taken.facts()[index]);
    }

    @Override
    public byte[] ownAgain(ImportRecord copy) {
        IntakeResult taken = intake.taken();
        int index = taken.indexOf(copy.raw());
        if (index < 0 || taken.facts()[index].isRejected()) {
            return NONE;
        }
        try {
            Optional<Article> page =
                    WholeFile.bytes(layout.article(copy.path())).flatMap(bytes -> ArticleFile.read(copy.path(), bytes));
            return page.map(article -> OwnText.of(article, intake.again(taken.facts()[index])))
                    .map(OwnText::json)
                    .orElse(NONE);
        } catch (ChangedRawFile e) {
            return NONE; // the next run reads it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
