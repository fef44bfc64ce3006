package org.backfile.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Shingles of the texts compared last: an original is compared with many copies in a row. */
final class RecentShingles {
    private static final int MOST = 64;

    private final Function<Facts, long[]> shingles;
    private final Map<String, long[]> recent = new LinkedHashMap<>(MOST * 2, 0.75f, true);

    RecentShingles(Function<Facts, long[]> shingles) {
        this.shingles = shingles;
    }

    long[] of(Facts facts) {
        long[] found = recent.get(facts.raw());
        if (found == null) {
            found = shingles.apply(facts);
            recent.put(facts.raw(), found);
            if (recent.size() > MOST) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return found;
    }
}
