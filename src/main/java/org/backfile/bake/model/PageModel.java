package org.backfile.bake.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.backfile.output.Fingerprint;

/**
 * All that a page's template sees, and the fingerprint of it: both come from what is put in here, so that no input of a
 * page can be forgotten.
 */
public final class PageModel {
    /** By key: the fingerprint must not tell in which order they came, which may be by chance. */
    private final Map<String, Value> values = new TreeMap<>();

    private final List<Supplier<? extends Map<String, ?>>> deferred = new ArrayList<>(1);
    private final Fingerprint stamps = new Fingerprint();
    private Optional<Long> late = Optional.empty();
    private int stamped;

    /** Adds a key. */
    public PageModel put(String key, Value value) {
        values.put(key, value);
        return this;
    }

    /**
     * Adds keys whose values are costly to make: they are made when the page is rendered.
     *
     * @param stamp a fingerprint of all that they are made from
     * @param made makes them, once; empty if that cannot be done, and then there is a finding
     */
    public PageModel defer(long stamp, Supplier<? extends Map<String, ?>> made) {
        stamps.add(stamp);
        deferred.add(made);
        return this;
    }

    /**
     * Says what some of its values are made from as well, which may be known only when they are made.
     *
     * @param stamp takes the place of one that was given before
     */
    public PageModel stamp(long stamp) {
        late = Optional.of(stamp);
        stamped++;
        return this;
    }

    /** How often {@link #stamp} was called: when that changes the fingerprint does. */
    public int stamped() {
        return stamped;
    }

    /** While it stays, so does the page; templates and the program are not in it. */
    public long fingerprint() {
        var inputs = new Fingerprint().add(stamps.value());
        late.ifPresent(inputs::add);
        values.forEach((key, value) -> {
            inputs.add(key);
            value.addTo(inputs);
        });
        return inputs.value();
    }

    /** The keys with their values; empty if they cannot be made, and then there is a finding. */
    public Map<String, ?> values() {
        var all = new HashMap<String, Object>(values);
        for (Supplier<? extends Map<String, ?>> each : deferred) {
            Map<String, ?> made = each.get();
            if (made.isEmpty()) {
                return Map.of();
            }
            all.putAll(made);
        }
        return all;
    }
}
