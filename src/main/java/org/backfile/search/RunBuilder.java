package org.backfile.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.backfile.output.Fingerprint;
import org.backfile.pack.PackWriter;
import org.backfile.pack.Packer;

/** Turns the words of some articles into a run: which article has a word, and where, by word. */
final class RunBuilder {
    private static final Map.Entry<String, TreeSet<String>> NO_MORE = Map.entry("", new TreeSet<>());
    private static final int POSITION = (1 << Run.POSITION_BITS) - 1;

    private final List<Run.Member> members;
    private final Tokens[] articles;
    private final Term[] terms;
    private final int[] ranks;
    /** Where a term's occurrences end. */
    private final int[] ends;

    private final int[] occurrences;
    private final Packer postings = new Packer();
    private final Packer positions = new Packer();
    private final CRC32 sum = new CRC32();
    private final CRC32C otherSum = new CRC32C();
    private final Fingerprint names = new Fingerprint();
    private long postingsSize;
    private long positionsSize;

    /**
     * @param articles the words of each, in order of the archive
     * @param lexicon what their numbers mean
     */
    RunBuilder(List<Run.Member> members, Tokens[] articles, Lexicon.Snapshot lexicon) {
        this.members = members;
        this.articles = articles;
        terms = lexicon.terms();
        ranks = lexicon.ranks();
        ends = new int[terms.length];
        int all = 0;
        for (Tokens article : articles) {
            for (int term : article.terms()) {
                if (term >= 0) {
                    ends[term]++;
                    all++;
                }
            }
        }
        occurrences = new int[all];
    }

    /** Writes the run. */
    void write(OutputStream out, long mark) throws IOException {
        int[] sorted = sorted();
        sort(sorted);
        try (var pack = new PackWriter(out)) {
            Packer values = pack.values();
            values.whole(mark).number(members.size());
            for (int i = 0; i < articles.length; i++) {
                values.whole(members.get(i).name()).whole(members.get(i).stamp());
                values.number(articles[i].terms().length)
                        .number(articles[i].titleEnd())
                        .number(articles[i].leadEnd());
            }
            pack.mayEnd();
            records(sorted, pack);
        }
    }

    /** What was written, in a number: but for which articles it is of. */
    long content() {
        return names.add(sum.getValue())
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

    /** The terms that stand in an article, in their order: those whose ranks are known, and the others among them. */
    private int[] sorted() {
        var known = new long[ranks.length];
        int n = 0;
        for (int number = 0; number < ranks.length; number++) {
            if (ends[number] > 0) {
                known[n++] = (long) ranks[number] << Integer.SIZE | number;
            }
        }
        Arrays.sort(known, 0, n);
        var others = new ArrayList<Integer>();
        for (int number = ranks.length; number < terms.length; number++) {
            if (ends[number] > 0) {
                others.add(number);
            }
        }
        others.sort((a, b) -> terms[a].compareTo(terms[b]));
        var sorted = new int[n + others.size()];
        int i = 0;
        int j = 0;
        while (i + j < sorted.length) {
            boolean first = j == others.size() || i < n && terms[(int) known[i]].compareTo(terms[others.get(j)]) < 0;
            sorted[i + j] = first ? (int) known[i] : others.get(j);
            i += first ? 1 : 0;
            j += first ? 0 : 1;
        }
        return sorted;
    }

    /** Puts the occurrences in order of terms; those of a term are in order of articles and positions. */
    private void sort(int[] sorted) {
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

    private void records(int[] sorted, PackWriter pack) throws IOException {
        Iterator<Map.Entry<String, TreeSet<String>>> stems =
                stems(sorted).entrySet().iterator();
        Map.Entry<String, TreeSet<String>> stem = stems.hasNext() ? stems.next() : NO_MORE;
        String before = "";
        int from = 0;
        for (int number : sorted) {
            String key = terms[number].key();
            while (stem != NO_MORE && stem.getKey().compareTo(key) <= 0) {
                before = stem(stem, before, pack);
                stem = stems.hasNext() ? stems.next() : NO_MORE;
            }
            word(number, from, before, pack.values());
            before = key;
            from = ends[number];
            pack.mayEnd();
        }
        while (stem != NO_MORE) {
            before = stem(stem, before, pack);
            stem = stems.hasNext() ? stems.next() : NO_MORE;
        }
    }

    private TreeMap<String, TreeSet<String>> stems(int[] sorted) {
        var stems = new TreeMap<String, TreeSet<String>>();
        for (int number : sorted) {
            Term term = terms[number];
            if (!term.stem().equals(term.key())) {
                stems.computeIfAbsent(term.stem(), stem -> new TreeSet<>()).add(term.key());
            }
        }
        return stems;
    }

    private static String stem(Map.Entry<String, TreeSet<String>> stem, String before, PackWriter pack)
            throws IOException {
        Packer to = pack.values();
        to.textAfter(before, stem.getKey())
                .number(Run.STEM)
                .number(stem.getValue().size());
        stem.getValue().forEach(key -> to.textAfter(stem.getKey(), key));
        pack.mayEnd();
        return stem.getKey();
    }

    private void word(int number, int from, String before, Packer to) {
        Term term = terms[number];
        postings.clear();
        positions.clear();
        int count = 0;
        int last = 0;
        for (int i = from; i < ends[number]; ) {
            int article = occurrences[i] >>> Run.POSITION_BITS;
            i = article(article, i, ends[number], count == 0 ? article : article - last);
            last = article;
            count++;
        }
        to.textAfter(before, term.key()).number(Run.WORD);
        to.textAfter(term.key(), term.surface()).textAfter(term.key(), term.stem());
        to.number(count).number(last).block(postings).block(positions);
        names.add((long) term.surface().hashCode() << Integer.SIZE | term.stem().hashCode() & 0xFFFFFFFFL)
                .add(last);
        for (Packer list : List.of(postings, positions)) {
            list.addTo(sum);
            list.addTo(otherSum);
        }
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
