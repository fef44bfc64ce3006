package org.backfile.topic.lexicon;

import java.util.List;
import org.backfile.authority.Kind;

/**
 * Something that is known before any article is read.
 *
 * @param id unique over all kinds: {@code country:AI} is Anguilla, {@code org:Amnesty International} is not
 * @param above what it lies in or belongs to, nearest first
 * @param size thousands of people for a city, 0 for others
 */
public record Entity(String id, Kind kind, Level level, String label, List<Entity> above, int size) {
    public enum Level {
        COUNTRY,
        REGION,
        CITY,
        NONE
    }

    public Entity {
        above = List.copyOf(above);
    }

    public boolean isPlace() {
        return kind == Kind.PLACE;
    }
}
