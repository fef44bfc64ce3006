package org.backfile.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * One page's share of a long list.
 *
 * <p>Pages are numbered from the oldest, so that an added article moves only the newest page: a numbered page, once
 * full, stays as it is. The newest page holds what is left over as well, so that it is never nearly empty.
 *
 * @param number 1 for the oldest; the newest has the highest
 * @param count how many pages the list has
 * @param items the page's items in the list's order
 */
public record Chunk<T>(int number, int count, List<T> items) {
    public Chunk {
        items = List.copyOf(items);
    }

    /** Whether this is the page that the list opens with. */
    public boolean newest() {
        return number == count;
    }

    /**
     * Divides a list.
     *
     * @param list oldest first
     * @param size how many items on a page; the newest page has up to {@code 2 * size - 1}
     * @return at least one chunk, oldest first
     */
    public static <T> List<Chunk<T>> of(List<T> list, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a page needs room for an item");
        }
        int count = Math.max(1, list.size() / size);
        var chunks = new ArrayList<Chunk<T>>(count);
        for (int number = 1; number <= count; number++) {
            int to = number == count ? list.size() : number * size;
            chunks.add(new Chunk<>(number, count, list.subList((number - 1) * size, to)));
        }
        return List.copyOf(chunks);
    }
}
