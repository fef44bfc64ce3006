package org.backfile.search;

import java.util.ArrayList;
import java.util.List;
import org.backfile.pack.Packer;
import org.backfile.search.run.MergedLists;
import org.backfile.search.run.Term;
import org.backfile.search.run.TermSink;

/** Writes the words of a segment, sorted and in files of about one size, and the lists of where they stand. */
final class Dictionary implements TermSink {
    /** Before it is deflated, which makes it half. */
    private static final int USUAL = 8 << 10;
    /** A short list stands in the dictionary itself. */
    private static final int SHORT = 24;

    static final int OTHER_SURFACE = 1;
    static final int OTHER_STEM = 2;
    static final int INLINE = 4;
    static final int NEW_POSTINGS = 8;
    static final int NEW_POSITIONS = 16;

    private final Packs.Files files;
    private final Packs postings;
    private final Packs positions;
    private final PrefixLists prefixes;
    private final boolean withPositions;
    private final boolean alone;
    private final List<String> firsts = new ArrayList<>();
    private final int enough;
    private final Packer shard = new Packer(USUAL * 2);
    private String before = "";

    /**
     * @param alone whether there is no other segment, which could have other forms of a word
     * @param scale how many times the usual size files are to have
     */
    Dictionary(
            Packs.Files files,
            boolean withPositions,
            boolean alone,
            int listsSize,
            int positionsSize,
            int scale,
            PrefixLists prefixes) {
        this.files = files;
        this.alone = alone;
        this.enough = USUAL * scale;
        this.withPositions = withPositions;
        this.prefixes = prefixes;
        postings = new Packs('p', listsSize, files);
        positions = new Packs('q', positionsSize, files);
    }

    @Override
    public boolean begin(String key, List<String> keys, int words) {
        if (alone && words == 0 && keys.size() < 2) {
            return false; // a stem of one word only, and no word itself: that word finds itself
        }
        if (shard.size() == 0) {
            firsts.add(key);
            before = "";
            shard.number(postings.count()).number(postings.size());
            shard.number(positions.count()).number(positions.size());
        }
        shard.textAfter(before, key);
        before = key;
        shard.number(keys.size());
        keys.forEach(other -> shard.textAfter(key, other));
        shard.number(words);
        prefixes.begin(key);
        return true;
    }

    @Override
    public void word(Term term, MergedLists lists) {
        int flags = (term.surface().equals(term.key()) ? 0 : OTHER_SURFACE) | (term.isForm() ? OTHER_STEM : 0);
        Packer where = lists.postings();
        Packer spots = lists.positions();
        prefixes.add(where);
        int length = where.size() + (withPositions ? spots.size() : 0);
        boolean inline = length <= SHORT;
        if (inline) {
            flags |= INLINE;
        } else {
            flags |= postings.add(where) ? NEW_POSTINGS : 0;
            flags |= withPositions && positions.add(spots) ? NEW_POSITIONS : 0;
        }
        shard.number(flags);
        if ((flags & OTHER_SURFACE) != 0) {
            shard.text(term.surface());
        }
        if ((flags & OTHER_STEM) != 0) {
            shard.textAfter(term.key(), term.stem());
        }
        shard.number(lists.count()).number(where.size());
        if (withPositions) {
            shard.number(spots.size());
        }
        if (inline) {
            shard.all(where);
            if (withPositions) {
                shard.all(spots);
            }
        }
    }

    @Override
    public void end() {
        if (shard.size() >= enough) {
            flush();
        }
    }

    private void flush() {
        if (shard.size() > 0) {
            files.put('d', firsts.size() - 1, shard.copy(), Compression.TEXT);
            shard.clear();
        }
    }

    /** Ends the last files. */
    void close() {
        flush();
        postings.flush();
        positions.flush();
        prefixes.close();
    }

    /** The first key of each dictionary file. */
    List<String> firsts() {
        return firsts;
    }

    int[] counts() {
        return new int[] {firsts.size(), postings.count(), positions.count()};
    }
}
