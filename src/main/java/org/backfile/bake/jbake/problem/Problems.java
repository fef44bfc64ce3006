package org.backfile.bake.jbake.problem;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.backfile.report.Finding;

/**
 * What went wrong, from many threads. A template that fails on every page is one finding: a layout's mistake in an
 * archive of 100,000 pages is one mistake.
 */
public final class Problems {
    private static final int PAGES_NAMED = 3;

    private final String templateFolder;
    private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
    private final Map<TemplateFault, FaultyPages> faults = new ConcurrentHashMap<>();

    /** The pages with the same fault: all counted, the first by name kept. */
    private static final class FaultyPages {
        private final TreeSet<String> first = new TreeSet<>();
        private long count;

        synchronized void add(String page) {
            count++;
            first.add(page);
            if (first.size() > PAGES_NAMED) {
                first.pollLast();
            }
        }

        synchronized String names() {
            String names = String.join(", ", first);
            return count > first.size() ? names + " and " + (count - first.size()) + " more" : names;
        }
    }

    /** @param templateFolder its name in findings */
    public Problems(String templateFolder) {
        this.templateFolder = templateFolder;
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    public void add(TemplateFault fault, String page) {
        faults.computeIfAbsent(fault, f -> new FaultyPages()).add(page);
    }

    public List<Finding> sorted() {
        Stream<Finding> templates = faults.entrySet().stream()
                .map(e -> Finding.error(
                        "template",
                        templateFolder + "/" + e.getKey().template(),
                        e.getKey().line(),
                        e.getKey().what() + ", while rendering " + e.getValue().names(),
                        ""));
        // A file is read for its page and for feeds: what is wrong with it is told once.
        return Stream.concat(findings.stream(), templates).distinct().sorted().toList();
    }
}
