package org.backfile.source.record;

import java.util.List;
import org.backfile.raw.RawRecord;

/**
 * A record as a reader found it.
 *
 * @param id what its file calls it, the same in each export; empty if it gives no name
 * @param line where it begins in the file, or its number if lines mean nothing there; counted from 1
 * @param unread the names of its fields that are no part of the record
 * @param version tells, in the order of letters, which of several records of one name is the newest, which alone stays;
 *     empty if all stay
 */
public record FoundRecord(String id, long line, RawRecord record, List<String> unread, String version) {
    public FoundRecord(String id, long line, RawRecord record, List<String> unread) {
        this(id, line, record, unread, "");
    }
}
