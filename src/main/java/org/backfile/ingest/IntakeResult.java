package org.backfile.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.ingest.state.ImportJournal;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.SourceRecord;
import org.backfile.report.Finding;
import org.backfile.report.Severity;

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

    /** What was found in the files, in their order. */
    Stream<Finding> findings() {
        return Arrays.stream(facts).flatMap(each -> each.findings().stream());
    }

    /**
     * How many files are no article.
     *
     * @param isFault whether those are meant that should be one, or those that are not meant to be
     */
    int rejected(boolean isFault) {
        return (int) Arrays.stream(facts)
                .filter(SourceRecord::isRejected)
                .filter(each -> isFault == each.findings().stream().anyMatch(some -> some.severity() == Severity.ERROR))
                .count();
    }

    /** Those of some records whose raw files are not among them, in no order. */
    List<ImportRecord> absentOf(Map<String, ImportRecord> byRaw) {
        long here = byRaw.isEmpty()
                ? 0
                : Arrays.stream(facts)
                        .filter(each -> byRaw.containsKey(each.raw()))
                        .count();
        return here == byRaw.size() // as mostly
                ? List.of()
                : byRaw.values().stream()
                        .filter(each -> indexOf(each.raw()) < 0)
                        .toList();
    }

    /** The place of a raw file among them; negative if it is not there. */
    int indexOf(String raw) {
        return Arrays.binarySearch(facts, raw, (one, other) -> raw(one).compareTo(raw(other)));
    }

    private static String raw(Object value) {
        return value instanceof SourceRecord facts ? facts.raw() : (String) value;
    }
}
