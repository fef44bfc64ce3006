package org.backfile.copies;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Copy;

/**
 * Which of an article's copies its header lists: a header has a bound, and of a story that everybody ran there are tens of
 * thousands. Those come first that say something of their own, for the page is to show it.
 */
public final class ListedCopies {
    /** So many are listed that say nothing of their own. */
    static final int MOST_ALIKE = 500;

    /** So many characters the list may have: half of what is read of a header. */
    private static final int MOST_CHARACTERS = 1 << 18;

    private ListedCopies() {}

    /** Those to list, in their order. */
    public static List<Copy> of(List<Copy> all) {
        if (all.size() <= MOST_ALIKE && characters(all) <= MOST_CHARACTERS) {
            return all; // as nearly always
        }
        boolean[] listed = new boolean[all.size()];
        int left = MOST_CHARACTERS;
        for (int i = 0; i < listed.length; i++) {
            int length = characters(all.get(i));
            if (!all.get(i).own().isEmpty() && length <= left) {
                listed[i] = true;
                left -= length;
            }
        }
        int alike = 0;
        for (int i = 0; i < listed.length && alike < MOST_ALIKE; i++) {
            int length = characters(all.get(i));
            if (all.get(i).own().isEmpty() && length <= left) {
                listed[i] = true;
                left -= length;
                alike++;
            }
        }
        var copies = new ArrayList<Copy>();
        for (int i = 0; i < listed.length; i++) {
            if (listed[i]) {
                copies.add(all.get(i));
            }
        }
        return copies;
    }

    private static int characters(List<Copy> copies) {
        long sum = 0;
        for (Copy copy : copies) {
            sum += characters(copy);
        }
        return (int) Math.min(sum, Integer.MAX_VALUE);
    }

    private static int characters(Copy copy) {
        int sum = copy.source().length() + copy.raw().length() + 16;
        for (String sentence : copy.own()) {
            sum += sentence.length() + 3;
        }
        return sum;
    }
}
