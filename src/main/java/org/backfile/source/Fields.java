package org.backfile.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The fields of one record, in their order; those of objects in it have the names on the way, parted by dots. */
final class Fields {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Map.Entry<String, String>> all = new ArrayList<>();

    void add(String name, String value) {
        if (!value.isBlank()) {
            all.add(Map.entry(name, value));
            values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
        }
    }

    /** What a field says; several where it is a list, none if it is not there or says nothing. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first of {@link #all}; empty if there is none. */
    String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** All fields and what they say, as they stand in the record. */
    void inOrder(BiConsumer<String, String> taker) {
        all.forEach(field -> taker.accept(field.getKey(), field.getValue()));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Set<String> names() {
        return values.keySet();
    }
}
