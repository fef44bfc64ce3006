package org.backfile.topic;

import java.util.List;
import org.backfile.authority.Kind;

/**
 * Something that is known before any article is read.
 *
 * @param id unique over all kinds: {@code country:AI} is Anguilla, {@code org:Amnesty International} is not
 * @param above what it lies in or belongs to, nearest first
 * @param size thousands of people for a city, 0 for others
 */
record Entity(String id, Kind kind, Level level, String label, List<Entity> above, int size) {
    enum Level {
        COUNTRY,
        REGION,
        CITY,
        NONE
    }

    Entity {
        above = List.copyOf(above);
    }

    boolean isPlace() {
        return kind == Kind.PLACE;
    }
}
