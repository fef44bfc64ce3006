package org.backfile.search;

import java.util.Arrays;
import org.backfile.pack.Bytes;
import org.backfile.pack.Packer;
import org.backfile.search.run.Impact;

/**
 * Puts together where the words stand that begin alike, wherever it would take many lists to learn that: a question that
 * ends in an asterisk then reads one list, which tells the articles that have any of these words and how much the best of
 * them is worth. Words come in their order, so that only the beginnings of the last one are open; what is held are the
 * places of these, each article's once and again, at most some times the number of articles for each beginning's length.
 */
final class PrefixLists {
    /** Beginnings of more characters are of few words. */
    private static final int LONGEST = 8;
    /** What a word costs in the dictionary, in bytes. */
    private static final int ENTRY = 8;
    /** A list has to save so many times its length. */
    private static final int SAVES = 2;

    private static final int FEW = 1 << 16;

    /** How a list stands in the file of all. */
    static final int NEXT = 0;

    static final int NEW_FILE = 1;
    static final int SAME = 2;

    private final Packs.Files files;
    private final Packs lists;
    private final int articles;
    private final int enough;
    private final Packer names = new Packer(1 << 12);
    private int count;

    private String key = "";
    private int depth;
    /** By length of a beginning: what was told, and how many places were held, before its first word. */
    private final long[] bytesBefore = new long[LONGEST + 1];

    private final int[] wordsBefore = new int[LONGEST + 1];
    private final int[] heldBefore = new int[LONGEST + 1];
    private long bytes;
    private int words;
    /** Articles, and how much each is about a word. */
    private int[] held = new int[1 << 12];

    private int size;
    private String name = "";
    /** The words of the list written last, from the first and how many, to see that a shorter beginning has the same. */
    private int listFrom = -1;

    private int listWords;

    /**
     * @param articles in the segment
     * @param packSize of a file of lists, in bytes
     * @param enough a beginning whose lists have together more bytes gets a list of its own
     */
    PrefixLists(Packs.Files files, int articles, int packSize, int enough) {
        this.files = files;
        this.articles = articles;
        this.enough = enough;
        lists = new Packs('w', packSize, files);
    }

    /** Begins the next key. */
    void begin(String next) {
        int most = Math.min(next.length(), LONGEST);
        int same = 0;
        while (same < Math.min(depth, most) && key.charAt(same) == next.charAt(same)) {
            same++;
        }
        close(same);
        for (int length = same + 1; length <= most; length++) {
            bytesBefore[length] = bytes;
            wordsBefore[length] = words;
            heldBefore[length] = size;
        }
        depth = most;
        key = next;
    }

    /** Adds where a word of the key stands. */
    void add(Packer postings) {
        words++;
        bytes += postings.size() + ENTRY;
        var in = new Bytes(postings.copy());
        int article = 0;
        while (in.more()) {
            int coded = in.number();
            article += coded >>> Impact.BITS;
            if (size == held.length) {
                held = Arrays.copyOf(held, size * 2);
            }
            held[size++] = article << Impact.CLASS_BITS | Impact.classOf(coded & (1 << Impact.BITS) - 1);
        }
        shorten(heldBefore[depth], 2 * articles + FEW);
    }

    /** Ends the beginnings that are longer. */
    private void close(int length) {
        while (depth > length) {
            if (bytes - bytesBefore[depth] > enough && !Character.isHighSurrogate(key.charAt(depth - 1))) {
                list(key.substring(0, depth), wordsBefore[depth], heldBefore[depth]);
            }
            depth--;
            shorten(heldBefore[depth], 2 * articles + FEW);
        }
    }

    private void list(String prefix, int from, int at) {
        if (from == listFrom && words - from == listWords) {
            name(prefix).number(SAME);
            return;
        }
        shorten(at, 0);
        var list = new Packer(size - at + 16);
        int before = 0;
        for (int i = at; i < size; i++) {
            int article = held[i] >>> Impact.CLASS_BITS;
            list.number((long) (article - before) << Impact.CLASS_BITS | held[i] & (1 << Impact.CLASS_BITS) - 1);
            before = article;
        }
        if ((long) list.size() * SAVES <= bytes - bytesBefore[prefix.length()]) {
            boolean begins = lists.add(list);
            name(prefix).number(begins ? NEW_FILE : NEXT).number(list.size());
            listFrom = from;
            listWords = words - from;
        }
    }

    private Packer name(String prefix) {
        count++;
        names.textAfter(name, prefix);
        name = prefix;
        return names;
    }

    /** Keeps of what is held from a place on each article once, if it is more than so much. */
    private void shorten(int from, int most) {
        if (size - from <= most) {
            return;
        }
        Arrays.sort(held, from, size);
        int to = from;
        for (int i = from; i < size; i++) {
            boolean again = i + 1 < size && held[i] >>> Impact.CLASS_BITS == held[i + 1] >>> Impact.CLASS_BITS;
            if (!again) {
                held[to++] = held[i];
            }
        }
        size = to;
    }

    /** Ends the last files. */
    void close() {
        close(0);
        lists.flush();
        if (count > 0) {
            files.put('x', 0, names.copy(), Compression.TEXT);
        }
    }

    /** How many files of lists there are, and of their names. */
    int[] counts() {
        return new int[] {lists.count(), count > 0 ? 1 : 0};
    }
}
