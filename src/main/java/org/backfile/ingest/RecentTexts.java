package org.backfile.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The texts compared last: an original is compared with many copies in a row. */
final class RecentTexts {
    private static final int MOST = 64;

    private final Function<SourceRecord, ComparedText> texts;
    private final Map<String, ComparedText> recent = new LinkedHashMap<>(MOST * 2, 0.75f, true);

    /** @param texts reads a file again, to compare it */
    RecentTexts(Function<SourceRecord, ComparedText> texts) {
        this.texts = texts;
    }

    ComparedText of(SourceRecord facts) {
        ComparedText found = recent.get(facts.raw());
        if (found == null) {
            found = texts.apply(facts);
            recent.put(facts.raw(), found);
            if (recent.size() > MOST) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return found;
    }
}
