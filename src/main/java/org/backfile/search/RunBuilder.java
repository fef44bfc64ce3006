package org.backfile.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
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
     * @param numbers what their numbers mean
     */
    RunBuilder(List<Run.Member> members, Tokens[] articles, TermNumbers.Snapshot numbers) {
        this.members = members;
        this.articles = articles;
        terms = numbers.terms();
        ranks = numbers.ranks();
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
        List<Form> forms = forms(sorted);
        int at = 0;
        String before = "";
        int from = 0;
        for (int number : sorted) {
            Term term = terms[number];
            while (at < forms.size() && forms.get(at).isNotAfter(term)) {
                int next = stem(forms, at, before, pack);
                before = forms.get(at).stem();
                at = next;
            }
            word(number, from, before, pack.values());
            before = term.key();
            from = ends[number];
            pack.mayEnd();
        }
        while (at < forms.size()) {
            int next = stem(forms, at, before, pack);
            before = forms.get(at).stem();
            at = next;
        }
    }

    /** Writes which words have a stem; the first form of the next. */
    private static int stem(List<Form> forms, int at, String before, PackWriter pack) throws IOException {
        String stem = forms.get(at).stem();
        var keys = new ArrayList<String>();
        int next = at;
        for (; next < forms.size() && forms.get(next).stem().equals(stem); next++) {
            String key = forms.get(next).key();
            if (keys.isEmpty() || !key.equals(keys.get(keys.size() - 1))) {
                keys.add(key);
            }
        }
        Packer to = pack.values();
        to.textAfter(before, stem).number(Run.STEM).number(keys.size());
        keys.forEach(key -> to.textAfter(stem, key));
        pack.mayEnd();
        return next;
    }

    /**
     * A word whose stem is another.
     *
     * @param head of the stem
     */
    private record Form(long head, String stem, String key) implements Comparable<Form> {
        /** Whether the stem's place is before a word, or its own. */
        boolean isNotAfter(Term word) {
            return head != word.head() ? head < word.head() : stem.compareTo(word.key()) <= 0;
        }

        @Override
        public int compareTo(Form other) {
            if (head != other.head) {
                return Long.compare(head, other.head);
            }
            int stems = stem.compareTo(other.stem);
            return stems == 0 ? key.compareTo(other.key) : stems;
        }
    }

    /** By stem, and by word. */
    private List<Form> forms(int[] sorted) {
        var forms = new ArrayList<Form>();
        for (int number : sorted) {
            Term term = terms[number];
            if (term.isForm()) {
                forms.add(new Form(Term.head(term.stem()), term.stem(), term.key()));
            }
        }
        forms.sort(null);
        return forms;
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
