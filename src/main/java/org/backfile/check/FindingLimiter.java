package org.backfile.check;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.backfile.report.Finding;

/**
 * Gathers findings. A mistake in a layout is on each of a hundred thousand pages; of findings that say the same, it keeps
 * the first few by their order, whatever the order they come in, and counts the rest.
 */
final class FindingLimiter {
    private static final int KEPT = 10;

    private record Same(String rule, String what) {}

    private static final class Kept {
        private final TreeSet<Finding> first = new TreeSet<>();
        private long dropped;

        synchronized void add(Finding finding) {
            // The same on the same line is once enough.
            if (first.add(finding) && first.size() > KEPT) {
                first.pollLast();
                dropped++;
            }
        }

        synchronized Stream<Finding> findings() {
            if (dropped == 0) {
                return first.stream();
            }
            var last = first.last();
            var what = last.what() + " (and so in " + dropped + " more places)";
            var summed = new Finding(last.severity(), last.rule(), last.file(), last.line(), what, last.hint());
            return Stream.concat(first.headSet(last).stream(), Stream.of(summed));
        }
    }

    private final Map<Same, Kept> byText = new ConcurrentHashMap<>();

    void add(Finding finding) {
        // What is said of the page itself is a different thing for each page, and yet the same.
        byText.computeIfAbsent(new Same(finding.rule(), finding.what()), same -> new Kept())
                .add(finding);
    }

    List<Finding> findings() {
        return byText.values().stream().flatMap(Kept::findings).sorted().toList();
    }
}
