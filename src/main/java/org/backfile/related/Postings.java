package org.backfile.related;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which articles have which terms: all articles' terms, and all terms' articles, oldest first. Made in two rounds, since
 * only after the first it is known how many articles a term has. Some 14 bytes for each term of each article.
 */
final class Postings {
    private static final int FIRST = 1 << 12;

    private final Terms terms = new Terms();
    private final BitSet silent = new BitSet();
    private int articles;
    private int[] starts = new int[FIRST];
    private int[] numbers = new int[FIRST];
    private byte[] weights = new byte[FIRST];
    private int[] ranks = {};
    private int[] lists = {};
    private int[] having = {};
    private byte[] havingWeights = {};

    /** Makes ready for an article that comes later: its terms are those that matter. */
    void expect(TermVectors vectors, int number) {
        for (int at = vectors.first(number); at < vectors.first(number + 1); at++) {
            terms.number(vectors.term(at), 0);
        }
    }

    /** Adds an article that is asked for nothing: those of its terms that nobody expects are left out. */
    void addExpected(TermVectors vectors, int number) {
        int end = room(vectors.first(number + 1) - vectors.first(number));
        for (int at = vectors.first(number); at < vectors.first(number + 1); at++) {
            int term = terms.known(vectors.term(at));
            if (term >= 0) {
                terms.count(term);
                numbers[end] = term;
                weights[end++] = vectors.weight(at);
            }
        }
        next(end);
    }

    /** @param reprint true if it is to stand in no term's list */
    void add(TermVectors vectors, int number, boolean reprint) {
        int end = room(vectors.first(number + 1) - vectors.first(number));
        for (int at = vectors.first(number); at < vectors.first(number + 1); at++) {
            numbers[end] = terms.number(vectors.term(at), reprint ? 0 : 1);
            weights[end++] = vectors.weight(at);
        }
        silent.set(articles, reprint);
        next(end);
    }

    /** Makes room for so many terms more, and tells where they begin. */
    private int room(int more) {
        int from = starts[articles];
        if (from + more > numbers.length) {
            int size = Math.max(from + more, Math.addExact(numbers.length, numbers.length / 2));
            numbers = Arrays.copyOf(numbers, size);
            weights = Arrays.copyOf(weights, size);
        }
        return from;
    }

    private void next(int end) {
        articles++;
        if (articles == starts.length) {
            starts = Arrays.copyOf(starts, articles * 2);
        }
        starts[articles] = end;
    }

    /** Files all articles under their terms. */
    void file(Visitor visitor) {
        ranks = new int[starts[articles]];
        lists = new int[terms.size() + 1];
        for (int term = 0; term < terms.size(); term++) {
            lists[term + 1] = lists[term] + terms.articles(term);
        }
        having = new int[lists[terms.size()]];
        havingWeights = new byte[having.length];
        int[] ends = lists.clone();
        for (int article = 0; article < articles; article++) {
            for (int at = starts[article]; at < starts[article + 1]; at++) {
                ranks[at] = ends[numbers[at]] - lists[numbers[at]];
            }
            visitor.article(article);
            for (int at = starts[article]; !silent.get(article) && at < starts[article + 1]; at++) {
                int place = ends[numbers[at]]++;
                having[place] = article;
                havingWeights[place] = weights[at];
                visitor.filed(numbers[at], place);
            }
        }
    }

    /** Follows the filing, article by article. */
    interface Visitor {
        /** The ranks of an article's terms are known, and it stands in no list yet. */
        void article(int article);

        /** It was put into a term's list. */
        void filed(int term, int place);
    }

    /** The first of an article's terms; the last is before the next article's first. */
    int first(int article) {
        return starts[article];
    }

    /** A term of an article, as a number from 0 on. */
    int term(int at) {
        return numbers[at];
    }

    /** How many articles that have the term came before. */
    int rank(int at) {
        return ranks[at];
    }

    /** The term's weight in the article. */
    int weight(int at) {
        return weights[at] & 0xFF;
    }

    /** The term itself. */
    int hash(int term) {
        return terms.term(term);
    }

    int terms() {
        return terms.size();
    }

    /** The first place of a term's articles; the last is before the next term's first. */
    int list(int term) {
        return lists[term];
    }

    /** The article at a place. */
    int article(int place) {
        return having[place];
    }

    /** The weight of the place's term in the article at it. */
    int weightOf(int place) {
        return havingWeights[place] & 0xFF;
    }

    int articles() {
        return articles;
    }

    /** Lets go of all but the number of articles. */
    void forget() {
        numbers = new int[0];
        weights = new byte[0];
        ranks = new int[0];
        having = new int[0];
        havingWeights = new byte[0];
    }
}
