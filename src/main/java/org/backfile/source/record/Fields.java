package org.backfile.source.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The fields of one record, in their order; those of objects in it have the names on the way, parted by dots. */
public final class Fields {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Map.Entry<String, String>> all = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    public void add(String name, String value) {
        if (!value.isBlank()) {
            all.add(Map.entry(name, value));
            values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
        }
    }

    /** What a field says; several where it is a list, none if it is not there or says nothing. It counts as read. */
    public List<String> all(String name) {
        read.add(name);
        return values.getOrDefault(name, List.of());
    }

    /** The first of {@link #all}; empty if there is none. */
    public String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The first value of a field, which does not count as read; empty if there is none. */
    public String peek(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** All fields and what they say, as they stand in the record. */
    public void inOrder(BiConsumer<String, String> taker) {
        all.forEach(field -> taker.accept(field.getKey(), field.getValue()));
    }

    /** The fields that nobody read, and that say what no field that was read says. */
    public List<String> unread() {
        var said = new HashSet<String>();
        read.forEach(name -> values.getOrDefault(name, List.of()).forEach(value -> said.add(value.strip())));
        return values.entrySet().stream()
                .filter(field -> !read.contains(field.getKey()))
                .filter(field -> field.getValue().stream().anyMatch(value -> !said.contains(value.strip())))
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Set<String> names() {
        return values.keySet();
    }
}
