package org.backfile.search.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.backfile.output.Fingerprint;
import org.backfile.pack.PackWriter;
import org.backfile.pack.Packer;

/** Turns the words of some articles into a run: which article has a word, and where, by word. */
final class RunBuilder {
    private static final int POSITION = (1 << Run.POSITION_BITS) - 1;

    private final List<Run.Member> members;
    private final Tokens[] articles;
    private final TermNumbers.Snapshot terms;
    /** By a word's number, where its occurrences end. */
    private final int[] ends;
    /** The words of the articles and the forms that they are, in order. */
    private final int[] sorted;

    private final int[] occurrences;
    private final Packer postings = new Packer();
    private final Packer positions = new Packer();
    private final CRC32 sum = new CRC32();
    private final CRC32C otherSum = new CRC32C();
    private long postingsSize;
    private long positionsSize;

    /**
     * @param articles the words of each, in order of the archive
     * @param terms what their numbers mean
     */
    RunBuilder(List<Run.Member> members, Tokens[] articles, TermNumbers.Snapshot terms) {
        this.members = members;
        this.articles = articles;
        this.terms = terms;
        ends = new int[terms.size()];
        var found = new int[1 << 10];
        int size = 0;
        int all = 0;
        for (Tokens article : articles) {
            for (int term : article.terms()) {
                if (term >= 0) {
                    all++;
                    if (ends[term]++ == 0) {
                        found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                        found[size++] = term;
                    }
                }
            }
        }
        sorted = withForms(found, size);
        TermOrder.sort(sorted, sorted.length, terms.heads(), terms::compare);
        occurrences = new int[all];
        fill();
    }

    private int[] withForms(int[] words, int size) {
        int[] all = Arrays.copyOf(words, size * 2);
        var forms = new BitSet();
        int end = size;
        for (int i = 0; i < size; i++) {
            int form = terms.forms()[words[i]];
            if (form >= 0 && !forms.get(form)) {
                forms.set(form);
                all[end++] = form;
            }
        }
        return Arrays.copyOf(all, end);
    }

    /** Puts the occurrences in order of terms; those of a term are in order of articles and positions. */
    private void fill() {
        int at = 0;
        for (int term : sorted) {
            int count = ends[term];
            ends[term] = at;
            at += count;
        }
        for (int article = 0; article < articles.length; article++) {
            int[] words = articles[article].terms();
            for (int position = 0; position < words.length; position++) {
                if (words[position] >= 0) {
                    occurrences[ends[words[position]]++] = article << Run.POSITION_BITS | position;
                }
            }
        }
    }

    /** Writes the run. */
    void write(OutputStream out, long mark) throws IOException {
        try (var pack = new PackWriter(out)) {
            Packer values = pack.values();
            values.whole(mark).number(members.size());
            for (int i = 0; i < articles.length; i++) {
                values.whole(members.get(i).name()).whole(members.get(i).stamp());
                values.number(articles[i].terms().length)
                        .number(articles[i].titleEnd())
                        .number(articles[i].leadEnd());
            }
            pack.end();
            records(pack);
        }
    }

    private void records(PackWriter pack) throws IOException {
        Packer values = pack.values();
        int from = 0;
        int before = -1;
        for (int number : sorted) {
            // Who merges takes the terms of a head from one block.
            if (values.size() >= Run.BLOCK && terms.heads()[before] != terms.heads()[number]) {
                end(before, pack);
                before = -1;
            }
            boolean form = ends[number] == from; // it stands nowhere
            term(before, number, form, values);
            if (!form) {
                lists(from, ends[number], values);
                from = ends[number];
            }
            before = number;
        }
        if (before >= 0) {
            end(before, pack);
        }
    }

    /** Ends a block, with the head of its last term. */
    private void end(int last, PackWriter pack) throws IOException {
        Packer values = pack.values();
        values.whole(terms.heads()[last]);
        values.addTo(sum);
        values.addTo(otherSum);
        pack.end();
    }

    /** Writes a term's bytes without those that it shares with the one before it in the block, if there is one. */
    private void term(int before, int number, boolean form, Packer to) {
        byte[] pool = terms.pool();
        int start = terms.starts()[number];
        int end = terms.starts()[number + 1];
        int shared = 0;
        if (before >= 0) {
            int other = terms.starts()[before];
            int most = Math.min(end - start, terms.starts()[before + 1] - other);
            while (shared < most && pool[start + shared] == pool[other + shared]) {
                shared++;
            }
        }
        to.number((long) shared << 1 | (form ? 1 : 0))
                .number(end - start - shared)
                .bytes(pool, start + shared, end);
    }

    /** What was written, in a number: but for which articles it is of. */
    long content() {
        return new Fingerprint()
                .add(sum.getValue())
                .add(otherSum.getValue())
                .add(members.size())
                .value();
    }

    /** How many bytes all lists have. */
    long postingsSize() {
        return postingsSize;
    }

    /** How many bytes all positions have. */
    long positionsSize() {
        return positionsSize;
    }

    private void lists(int from, int to, Packer values) {
        postings.clear();
        positions.clear();
        int count = 0;
        int last = 0;
        for (int i = from; i < to; ) {
            int article = occurrences[i] >>> Run.POSITION_BITS;
            i = article(article, i, to, article - last);
            last = article;
            count++;
        }
        values.number(count).number(last).block(postings).block(positions);
        postingsSize += postings.size();
        positionsSize += positions.size();
    }

    /** Writes where a term stands in an article; what is behind it in the occurrences. */
    private int article(int article, int from, int to, int delta) {
        Tokens tokens = articles[article];
        boolean inTitle = (occurrences[from] & POSITION) < tokens.titleEnd();
        boolean inLead = false;
        int before = -1;
        int i = from;
        while (i < to && occurrences[i] >>> Run.POSITION_BITS == article) {
            int position = occurrences[i] & POSITION;
            inLead |= position >= tokens.titleEnd() && position < tokens.leadEnd();
            i++;
            boolean more = i < to && occurrences[i] >>> Run.POSITION_BITS == article;
            positions.number((long) (position - before) << 1 | (more ? 1 : 0));
            before = position;
        }
        postings.number((long) delta << Impact.BITS | Impact.of(i - from, inTitle, inLead, tokens));
        return i;
    }
}
