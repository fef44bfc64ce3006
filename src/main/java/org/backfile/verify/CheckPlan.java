package org.backfile.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.backfile.fixity.FixityRecord;
import org.backfile.verify.Difference.Area;

/** What one look at a site found, and what is to be read yet. */
final class CheckPlan {
    private final Verification.Options options;
    private final FixityRecord record;
    private final boolean first;
    private final List<CheckTask.Planned> tasks = new ArrayList<>();
    private final Queue<Difference> differences = new ConcurrentLinkedQueue<>();
    private long files;

    CheckPlan(Verification.Options options, FixityRecord record) {
        this.options = options;
        this.record = record;
        first = record.isEmpty();
    }

    Verification.Options options() {
        return options;
    }

    FixityRecord record() {
        return record;
    }

    /** Whether nobody has looked before, so that what is there is taken as it is. */
    boolean isFirst() {
        return first;
    }

    /** Counts files that were looked at. */
    void looked(long count) {
        files += count;
    }

    long files() {
        return files;
    }

    /** Whether all bytes of a file are read though nothing speaks against it. */
    boolean isRead(String path) {
        return options.deep() && options.part().has(path);
    }

    void read(Area area, String path, CheckTask task) {
        tasks.add(new CheckTask.Planned(area, path, task));
    }

    void tell(Difference difference) {
        differences.add(difference);
    }

    List<CheckTask.Planned> tasks() {
        return tasks;
    }

    Collection<Difference> differences() {
        return differences;
    }
}
