package org.backfile.bake.jbake.template;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.backfile.report.RenderTime;

/** Adds up how long templates take. Told by many threads. */
final class RenderTimes {
    private final Map<String, Times> byTemplate = new ConcurrentHashMap<>();

    private static final class Times {
        private final LongAdder pages = new LongAdder();
        private final LongAdder nanos = new LongAdder();
        private volatile long longest = -1;
        private String slowest = "";

        void add(String page, long took) {
            pages.increment();
            nanos.add(took);
            if (took > longest) {
                keep(page, took);
            }
        }

        private synchronized void keep(String page, long took) {
            if (took > longest) {
                longest = took;
                slowest = page;
            }
        }

        synchronized RenderTime of(String template) {
            return new RenderTime(
                    template,
                    pages.sum(),
                    Duration.ofNanos(nanos.sum()),
                    slowest,
                    Duration.ofNanos(Math.max(0, longest)));
        }
    }

    void add(String template, String page, long nanos) {
        byTemplate.computeIfAbsent(template, t -> new Times()).add(page, nanos);
    }

    /** The template that took most of the time first. */
    List<RenderTime> slowestFirst() {
        return byTemplate.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparing(RenderTime::total).reversed().thenComparing(RenderTime::template))
                .toList();
    }
}
