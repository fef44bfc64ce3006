package org.backfile.ingest;

import java.util.Arrays;
import org.backfile.ingest.state.ImportJournal;
import org.backfile.ingest.state.SourceRecord;

/**
 * What became of the files.
 *
 * @param facts one for each file, in their order
 * @param places where in the journal a file's article is, by its place; none if nothing is new about the file
 * @param read how many files had to be read
 * @param touched whether a file has another time, and nothing else
 */
record IntakeResult(SourceRecord[] facts, ImportJournal.Place[] places, int read, boolean touched) {
    boolean isNew(int index) {
        return !places[index].isNone();
    }

    /** Whether of each file all was known before. */
    boolean isKnown() {
        return !touched && Arrays.stream(places).allMatch(ImportJournal.Place::isNone);
    }

    /** Whether each file's article was seen in this run. */
    boolean isAllNew() {
        return Arrays.stream(places).noneMatch(ImportJournal.Place::isNone);
    }

    /** The place of a raw file among them; negative if it is not there. */
    int indexOf(String raw) {
        return Arrays.binarySearch(facts, raw, (one, other) -> raw(one).compareTo(raw(other)));
    }

    private static String raw(Object value) {
        return value instanceof SourceRecord facts ? facts.raw() : (String) value;
    }
}
