package org.backfile.search;

import java.util.Comparator;

/**
 * What articles can be narrowed down to.
 *
 * @param type what it is of
 * @param slug its name in addresses
 * @param label its name for people
 */
public record Facet(Type type, String slug, String label) implements Comparable<Facet> {
    private static final Comparator<Facet> ORDER = (a, b) -> {
        int types = a.type.compareTo(b.type);
        return types == 0 ? a.slug.compareTo(b.slug) : types;
    };

    /** What a facet is of; the script knows them by their numbers. */
    public enum Type {
        SOURCE,
        LANGUAGE,
        /** The kinds of topics. */
        PLACE,
        PERSON,
        ORGANISATION,
        SUBJECT,
        NAME,
        PHRASE
    }

    @Override
    public int compareTo(Facet other) {
        return ORDER.compare(this, other);
    }
}
