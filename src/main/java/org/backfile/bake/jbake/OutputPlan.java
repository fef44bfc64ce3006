package org.backfile.bake.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.report.Finding;

/**
 * Who gets a path of an ordinary site that several files are made for: the one that stock JBake makes last, since it
 * overwrites. It is asked from the last to the first, and tells of each that is left out.
 */
final class OutputPlan {
    private final Map<String, Planned> last = new HashMap<>();
    private final Problems problems;

    OutputPlan(Problems problems) {
        this.problems = problems;
    }

    /**
     * Those that nothing overwrites or removes.
     *
     * @param files in the order in which stock JBake makes them; all of them before those that were asked for until now
     * @return in the same order
     */
    <T extends Planned> List<T> lasting(List<T> files) {
        var lasting = new ArrayList<T>();
        for (int i = files.size() - 1; i >= 0; i--) {
            T file = files.get(i);
            Planned later = last.putIfAbsent(file.path(), file);
            if (later == null) {
                lasting.add(file);
            } else if (!isSameFile(file.file(), later.file())) {
                problems.add(complaint(file, later));
            }
            if (!file.removes().isEmpty()) {
                last.putIfAbsent(file.removes(), file);
            }
        }
        Collections.reverse(lasting);
        return lasting;
    }

    private static Finding complaint(Planned file, Planned later) {
        String lost = "'" + file.path() + "' is not made of it: ";
        String why = file.path().equals(later.path())
                ? "as in JBake, it is made of " + later.source() + " afterwards"
                : "as in JBake, " + later.source() + " is a draft of that page, and removes it";
        return Finding.warning("output-twice", file.source(), 0, lost + why, "rename one of the two");
    }

    /** As where a folder of assets is, or holds, that of the content. */
    private static boolean isSameFile(Optional<File> one, Optional<File> other) {
        try {
            return one.isPresent()
                    && other.isPresent()
                    && Files.isSameFile(one.get().toPath(), other.get().toPath());
        } catch (IOException e) {
            return false; // what cannot be read makes its own finding
        }
    }
}
