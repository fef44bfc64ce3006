package org.backfile.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.pack.Bytes;
import org.backfile.search.run.Term;

/** Looks words up in a segment's dictionary. */
final class DictionaryReader {
    private final IndexFiles files;
    private final IndexFiles.Segment segment;
    private final boolean positions;
    private final Map<Integer, NavigableMap<String, Entry>> shards = new HashMap<>();
    private final Map<String, Place> common = new HashMap<>();

    /**
     * All of a key.
     *
     * @param keys other keys whose words have this one for their stem
     * @param words the words that are this key when they are folded
     */
    record Entry(String key, List<String> keys, List<Word> words) {}

    /**
     * A word.
     *
     * @param count how many articles have it
     * @param postings where it stands
     * @param positions where in them; empty if the index has none
     */
    record Word(Term term, int count, Place postings, Place positions) {}

    /**
     * Where a list is.
     *
     * @param file the number of its file; -1 if the bytes are at hand
     * @param bytes those of an inline list
     */
    record Place(int file, int from, int length, byte[] bytes) {
        static final Place NONE = new Place(-1, 0, 0, new byte[0]);

        static Place inline(byte[] bytes) {
            return new Place(-1, 0, bytes.length, bytes);
        }
    }

    DictionaryReader(IndexFiles files, IndexFiles.Segment segment, boolean positions) {
        this.files = files;
        this.segment = segment;
        this.positions = positions;
    }

    /** All of a key; nothing if the segment does not have it. */
    Entry find(String key) {
        Entry found = shard(number(key)).get(key);
        return found == null ? new Entry(key, List.of(), List.of()) : found;
    }

    /** Where it stands which articles have a word that begins so; empty if it takes the words' own lists to tell. */
    Optional<Place> inCommon(String prefix) {
        if (segment.prefixes() && common.isEmpty()) {
            readCommon(new Bytes(files.read(segment, 'x', 0)));
        }
        return Optional.ofNullable(common.get(prefix));
    }

    private void readCommon(Bytes in) {
        var lists = new Cursor(-1, 0);
        String name = "";
        var last = Place.NONE;
        while (in.more()) {
            name = in.textAfter(name);
            int how = in.number();
            last = how == PrefixLists.SAME ? last : lists.next(how == PrefixLists.NEW_FILE, in.number());
            common.put(name, last);
        }
    }

    /** All keys that begin so. */
    List<Entry> startingWith(String prefix) {
        var found = new ArrayList<Entry>();
        for (int number = number(prefix); number < segment.firsts().size(); number++) {
            if (number > number(prefix)
                    && !segment.firsts().get(number).startsWith(prefix)
                    && segment.firsts().get(number).compareTo(prefix) > 0) {
                break;
            }
            for (Entry entry : shard(number).tailMap(prefix, true).values()) {
                if (!entry.key().startsWith(prefix)) {
                    break;
                }
                found.add(entry);
            }
        }
        return found;
    }

    private int number(String key) {
        int found = Collections.binarySearch(segment.firsts(), key);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    private NavigableMap<String, Entry> shard(int number) {
        return segment.firsts().isEmpty()
                ? new TreeMap<>()
                : shards.computeIfAbsent(number, n -> read(files.read(segment, 'd', n)));
    }

    private NavigableMap<String, Entry> read(byte[] bytes) {
        var entries = new TreeMap<String, Entry>();
        var in = new Bytes(bytes);
        int postingsFile = in.number() - 1;
        var lists = new Cursor(postingsFile, in.number());
        int positionsFile = in.number() - 1;
        var spots = new Cursor(positionsFile, in.number());
        String key = "";
        while (in.more()) {
            key = in.textAfter(key);
            var keys = new ArrayList<String>();
            for (int n = in.number(); n > 0; n--) {
                keys.add(in.textAfter(key));
            }
            var words = new ArrayList<Word>();
            for (int n = in.number(); n > 0; n--) {
                words.add(word(key, in, lists, spots));
            }
            entries.put(key, new Entry(key, keys, words));
        }
        return entries;
    }

    private Word word(String key, Bytes in, Cursor lists, Cursor spots) {
        int flags = in.number();
        String surface = (flags & Dictionary.OTHER_SURFACE) == 0 ? key : in.text();
        String stem = (flags & Dictionary.OTHER_STEM) == 0 ? key : in.textAfter(key);
        int count = in.number();
        int length = in.number();
        int spotsLength = positions ? in.number() : 0;
        boolean inline = (flags & Dictionary.INLINE) != 0;
        Place where =
                inline ? Place.inline(in.bytes(length)) : lists.next((flags & Dictionary.NEW_POSTINGS) != 0, length);
        Place in2 = !positions
                ? Place.NONE
                : inline
                        ? Place.inline(in.bytes(spotsLength))
                        : spots.next((flags & Dictionary.NEW_POSITIONS) != 0, spotsLength);
        return new Word(new Term(key, surface, stem), count, where, in2);
    }

    /** Where the next list is: behind the one before, or at the beginning of the next file. */
    private static final class Cursor {
        private int file;
        private int at;

        Cursor(int file, int at) {
            this.file = file;
            this.at = at;
        }

        Place next(boolean newFile, int length) {
            if (newFile) {
                file++;
                at = 0;
            }
            at += length;
            return new Place(file, at - length, length, new byte[0]);
        }
    }
}
