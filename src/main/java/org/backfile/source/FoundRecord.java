package org.backfile.source;

import java.util.List;
import org.backfile.raw.RawRecord;

/**
 * A record as a reader found it.
 *
 * @param id what its file calls it, the same in each export; empty if it gives no name
 * @param line where it begins in the file, or its number if lines mean nothing there; counted from 1
 * @param unread the names of its fields that are no part of the record
 */
record FoundRecord(String id, long line, RawRecord record, List<String> unread) {}
