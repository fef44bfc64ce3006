package org.backfile.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Prints of the texts compared last: an original is compared with many copies in a row. */
final class RecentPrints {
    private static final int MOST = 64;

    private final Function<Facts, Print> prints;
    private final Map<String, Print> recent = new LinkedHashMap<>(MOST * 2, 0.75f, true);

    RecentPrints(Function<Facts, Print> prints) {
        this.prints = prints;
    }

    Print of(Facts facts) {
        Print found = recent.get(facts.raw());
        if (found == null) {
            found = prints.apply(facts);
            recent.put(facts.raw(), found);
            if (recent.size() > MOST) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return found;
    }
}
