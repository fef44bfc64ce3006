package org.backfile.copies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The texts compared last: an original is compared with many copies in a row. */
final class RecentTexts {
    private static final int MOST = 64;

    private final IntFunction<ComparedText> texts;
    private final Map<Integer, ComparedText> recent = new LinkedHashMap<>(MOST * 2, 0.75f, true);

    /** @param texts reads a file again, to compare it */
    RecentTexts(IntFunction<ComparedText> texts) {
        this.texts = texts;
    }

    ComparedText of(int file) {
        ComparedText found = recent.get(file);
        if (found == null) {
            found = texts.apply(file);
            recent.put(file, found);
            if (recent.size() > MOST) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return found;
    }
}
