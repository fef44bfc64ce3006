package org.backfile.bake.jbake;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when a template first asks for it. Two threads at once do no harm: both find the same. */
final class Later {
    private final Supplier<?> source;
    private volatile @Nullable Object known;

    /** @param source gives the value; never null */
    Later(Supplier<?> source) {
        this.source = source;
    }

    Object value() {
        Object value = known;
        if (value == null) {
            value = source.get();
            known = value;
        }
        return value;
    }
}
