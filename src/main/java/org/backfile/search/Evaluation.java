package org.backfile.search;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.pack.Bytes;
import org.backfile.search.run.Impact;
import org.backfile.search.run.Term;

/** Works out which articles fit a query, and how well. Whole numbers only, so that Java and the script agree. */
final class Evaluation {
    /** What a word is worth as it was asked for, with other diacritics, and in another form: sixteenths. */
    private static final int EXACT = 16;

    private static final int FOLDED = 14;
    private static final int FORM = 12;
    /** Eighths of a bit. */
    private static final int EIGHTHS = 8;
    /** So rare is what all articles have: it still counts. */
    private static final int RARITY_BITS = 16;

    private final IndexFiles files;
    private final IndexFiles.Index index;
    private final List<DictionaryReader> dictionaries = new ArrayList<>();
    private final Map<String, byte[]> packs = new HashMap<>();

    /**
     * A word of the archive that fits one of the query.
     *
     * @param level what it is worth
     */
    private record Match(DictionaryReader.Word word, int level) {}

    Evaluation(IndexFiles files, IndexFiles.Index index) {
        this.files = files;
        this.index = index;
        index.segments().forEach(segment -> dictionaries.add(new DictionaryReader(files, segment, index.positions())));
    }

    List<DictionaryReader> dictionaries() {
        return dictionaries;
    }

    /** For each article one more than its score; 0 if it does not fit. */
    int[] scores(Query query) {
        int n = index.articles();
        var scores = new int[n];
        boolean[] allowed = new Narrowing(files, index).allowed(query.filters());
        for (int i = 0; i < n; i++) {
            scores[i] = allowed[i] ? 1 : 0;
        }
        for (Query.Clause clause : query.clauses()) {
            int[] worth = worth(clause);
            for (int i = 0; i < n; i++) {
                boolean fits = worth[i] > 0 != clause.not();
                scores[i] = scores[i] > 0 && fits ? scores[i] + (clause.not() ? 0 : worth[i]) : 0;
            }
        }
        return scores;
    }

    private int[] worth(Query.Clause clause) {
        var best = new int[index.articles()];
        for (Query.Phrase phrase : clause.alternatives()) {
            int[] worth = worth(phrase);
            int rarity = rarity(worth);
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.max(best[i], worth[i] * rarity);
            }
        }
        return best;
    }

    /** In eighths of a bit: the binary logarithm of how many articles there are for one that has it, by straight lines. */
    private int rarity(int... worth) {
        long count = 0;
        for (int each : worth) {
            count += each > 0 ? 1 : 0;
        }
        if (count == 0) {
            return 0;
        }
        long ratio = ((long) index.articles() << RARITY_BITS) / count;
        int bits = Long.SIZE - 1 - Long.numberOfLeadingZeros(ratio);
        return EIGHTHS * (bits - RARITY_BITS + 1) + (int) (ratio >>> bits - 3 & EIGHTHS - 1);
    }

    private int[] worth(Query.Phrase phrase) {
        var worth = new int[index.articles()];
        var stems = new ArrayList<Set<String>>();
        phrase.words().forEach(word -> stems.add(phrase.exact() || word.prefix() ? Set.of() : stems(word)));
        for (int number = 0; number < index.segments().size(); number++) {
            IndexFiles.Segment segment = index.segments().get(number);
            var words = new ArrayList<List<Match>>();
            for (int i = 0; i < phrase.words().size(); i++) {
                Query.Word word = phrase.words().get(i);
                boolean all = phrase.words().size() > 1;
                words.add(matches(dictionaries.get(number), word, all, stems.get(i)));
            }
            int[] local = new int[segment.articles()];
            for (int i = 0; i < words.size(); i++) {
                int[] each = phrase.words().size() > 1
                        ? union(segment, words.get(i), phrase.words().get(i))
                        : alone(
                                dictionaries.get(number),
                                segment,
                                words.get(i),
                                phrase.words().get(i));
                for (int j = 0; j < local.length; j++) {
                    local[j] = i == 0 ? each[j] : local[j] > 0 && each[j] > 0 ? local[j] + each[j] : 0;
                }
            }
            if (words.size() > 1 && index.positions()) {
                inOrder(segment, phrase, words, local);
            }
            System.arraycopy(local, 0, worth, segment.first(), local.length);
        }
        return worth;
    }

    /** What a word's forms have in common, in the languages that have it. */
    private Set<String> stems(Query.Word word) {
        var stems = new TreeSet<String>();
        for (DictionaryReader dictionary : dictionaries) {
            dictionary
                    .find(word.key())
                    .words()
                    .forEach(each -> stems.add(each.term().stem()));
        }
        return stems;
    }

    /** @param each whether words that begin so are wanted one by one, also where they have a list in common */
    private static List<Match> matches(DictionaryReader dictionary, Query.Word word, boolean each, Set<String> stems) {
        var matches = new LinkedHashMap<Term, Match>();
        boolean all = word.prefix() && (each || dictionary.inCommon(word.key()).isEmpty());
        var entries = all ? dictionary.startingWith(word.key()) : List.of(dictionary.find(word.key()));
        for (DictionaryReader.Entry entry : entries) {
            entry.words().forEach(found -> add(found, level(found.term(), word), matches));
        }
        for (String stem : stems) {
            DictionaryReader.Entry entry = dictionary.find(stem);
            var keys = new ArrayList<>(entry.keys());
            keys.add(stem);
            for (String key : keys) {
                for (DictionaryReader.Word form : dictionary.find(key).words()) {
                    if (form.term().stem().equals(stem)) {
                        add(form, level(form.term(), word), matches);
                    }
                }
            }
        }
        return List.copyOf(matches.values());
    }

    private static int level(Term term, Query.Word word) {
        return term.surface().equals(word.surface()) ? EXACT : term.key().equals(word.key()) ? FOLDED : FORM;
    }

    private static void add(DictionaryReader.Word word, int level, Map<Term, Match> matches) {
        matches.putIfAbsent(word.term(), new Match(word, level));
    }

    /** Of a word that is no part of a phrase. */
    private int[] alone(DictionaryReader dictionary, IndexFiles.Segment segment, List<Match> matches, Query.Word word) {
        int[] worth = union(segment, matches, word);
        if (word.prefix() && dictionary.inCommon(word.key()).isPresent()) {
            Bytes list = bytes(segment, 'w', dictionary.inCommon(word.key()).get());
            int article = 0;
            while (list.more()) {
                int coded = list.number();
                article += coded >>> Impact.CLASS_BITS;
                int each = Impact.worthOfClass(coded & (1 << Impact.CLASS_BITS) - 1) * FORM;
                worth[article] = Math.max(worth[article], each);
            }
        }
        return worth;
    }

    private int[] union(IndexFiles.Segment segment, List<Match> matches, Query.Word word) {
        var worth = new int[segment.articles()];
        for (Match match : matches) {
            boolean begins = word.prefix() && match.level() == FORM;
            Bytes list = bytes(segment, 'p', match.word().postings());
            int article = 0;
            while (list.more()) {
                int coded = list.number();
                article += coded >>> Impact.BITS;
                int step = coded & (1 << Impact.BITS) - 1;
                int each = match.level() * (begins ? Impact.worthOfClass(Impact.classOf(step)) : Impact.worth(step));
                worth[article] = Math.max(worth[article], each);
            }
        }
        return worth;
    }

    private Bytes bytes(IndexFiles.Segment segment, char kind, DictionaryReader.Place place) {
        if (place.file() < 0) {
            return new Bytes(place.bytes());
        }
        byte[] pack = packs.computeIfAbsent(
                segment.folder() + kind + place.file(), path -> files.read(segment, kind, place.file()));
        return new Bytes(pack, place.from(), place.from() + place.length());
    }

    /** Leaves those articles only in which the words stand one after the other. */
    private void inOrder(IndexFiles.Segment segment, Query.Phrase phrase, List<List<Match>> words, int... worth) {
        Map<Integer, Spots> starts = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            var next = new HashMap<Integer, Spots>();
            int offset = phrase.words().get(i).offset() - phrase.words().get(0).offset();
            for (Match match : words.get(i)) {
                starts(segment, match, offset, worth, i == 0 ? Optional.empty() : Optional.of(starts), next);
            }
            starts = next;
        }
        for (int article = 0; article < worth.length; article++) {
            worth[article] = starts.containsKey(article) ? worth[article] : 0;
        }
    }

    /** Where in an article a phrase may begin. */
    private static final class Spots {
        private final Set<Integer> all = new HashSet<>();
    }

    private void starts(
            IndexFiles.Segment segment,
            Match match,
            int offset,
            int[] worth,
            Optional<Map<Integer, Spots>> before,
            Map<Integer, Spots> next) {
        Bytes list = bytes(segment, 'p', match.word().postings());
        Bytes spots = bytes(segment, 'q', match.word().positions());
        int article = 0;
        while (list.more()) {
            article += list.number() >>> Impact.BITS;
            int position = -1;
            int coded;
            do {
                coded = spots.number();
                position += coded >>> 1;
                int start = position - offset;
                Spots known = before.isPresent() ? before.get().get(article) : null;
                if (worth[article] > 0 && (before.isEmpty() || known != null && known.all.contains(start))) {
                    next.computeIfAbsent(article, a -> new Spots()).all.add(start);
                }
            } while ((coded & 1) != 0);
        }
    }

    /** Whether an article's day is one that is asked for. */
    static boolean fits(LocalDate date, Filters filters) {
        return filters.from().filter(date::isBefore).isEmpty()
                && filters.to().filter(date::isAfter).isEmpty()
                && filters.day().filter(day -> !MonthDay.from(date).equals(day)).isEmpty();
    }
}
