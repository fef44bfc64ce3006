package org.backfile.bake.jbake.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/** Values in the form in which they come back from stock JBake's database, so that templates see the same. */
final class Stored {
    /** A hundred times what the largest data files in use hold. */
    private static final int MOST = 5_000_000;

    private static final int DEEPEST = 500;

    private Stored() {}

    /**
     * Maps keep the order they are met in, also in the copies FreeMarker makes: it copies a LinkedHashMap as such.
     *
     * @throws IllegalArgumentException if it has no end: by aliases a small file holds itself, or each value twice in the
     *     next
     */
    static @Nullable Object value(@Nullable Object value) {
        return value instanceof Map<?, ?> || value instanceof List<?> ? new Copying().of(value, 0) : value;
    }

    /** As stock's database takes a map over: one without an order of its own is copied, which can turn it on some JDKs. */
    private static Map<?, ?> inOrder(Map<?, ?> map) {
        return map instanceof HashMap<?, ?> && !(map instanceof LinkedHashMap<?, ?>) ? new HashMap<>(map) : map;
    }

    /** Copies one value and all in it. */
    private static final class Copying {
        private int values;

        @Nullable
        Object of(@Nullable Object value, int depth) {
            if (++values > MOST || depth > DEEPEST) {
                throw new IllegalArgumentException(
                        values > MOST
                                ? "it grows to more than " + MOST + " values, or holds itself"
                                : "it nests more than " + DEEPEST + " deep, or holds itself");
            }
            if (value instanceof Map<?, ?> map) {
                var copy = new LinkedHashMap<Object, @Nullable Object>();
                inOrder(map).forEach((k, v) -> copy.put(k, of(v, depth + 1)));
                return copy;
            }
            if (value instanceof List<?> list) {
                var copy = new ArrayList<@Nullable Object>(list.size());
                list.forEach(each -> copy.add(of(each, depth + 1)));
                return Collections.unmodifiableList(copy);
            }
            return value;
        }
    }

    /**
     * The same of a value whose parts may stand in several places: each is copied once, for in a few lines of YAML a part
     * can stand in millions.
     *
     * @throws StackOverflowError if it is a part of itself
     */
    static @Nullable Object shared(@Nullable Object value, Map<Object, Object> copies) {
        if (!(value instanceof Map) && !(value instanceof List)) {
            return value;
        }
        Object known = copies.get(value);
        if (known == null) {
            if (value instanceof Map<?, ?> map) {
                var copy = new LinkedHashMap<Object, @Nullable Object>();
                map.forEach((k, v) -> copy.put(k, shared(v, copies)));
                known = copy;
            } else {
                known = ((List<?>) value).stream().map(v -> shared(v, copies)).toList();
            }
            copies.put(value, known);
        }
        return known;
    }

    /** Tags as an array, whatever a parser made of them: JBake's accessor asks for OrientDB's list otherwise. */
    static void tags(DocumentModel document) {
        if (document.get(ModelAttributes.TAGS) instanceof List<?> list) {
            document.setTags(list.stream().map(String::valueOf).toArray(String[]::new));
        }
    }
}
