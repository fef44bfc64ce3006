package org.backfile.bake.jbake.source;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when a template first asks for it. Two threads at once do no harm: both find the same. */
public final class Later {
    private final Supplier<?> source;
    private volatile @Nullable Object known;

    /** @param source gives the value; never null */
    public Later(Supplier<?> source) {
        this.source = source;
    }

    public Object value() {
        Object value = known;
        if (value == null) {
            value = source.get();
            known = value;
        }
        return value;
    }
}
