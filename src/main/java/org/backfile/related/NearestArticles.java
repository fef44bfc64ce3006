package org.backfile.related;

import java.util.Arrays;

/** Looks for the articles most like one, again and again. For one thread. */
final class NearestArticles {
    /** Terms of an article that are looked up: its rarest. */
    private static final int TERMS = 24;
    /** Below this likeness, articles have only a few words in common. */
    private static final float ALIKE = 0.06f;
    /** Above it, one is a reprint of the other. */
    private static final float SAME = 0.92f;

    private final Postings postings;
    private final int[] days;
    private final float[] scores;
    private int[] touched = new int[1024];
    private final int[] chosen = new int[TERMS];
    private final float[] weights = new float[TERMS];
    private final int[] best = new int[RelatedIndex.MOST];
    private final float[] bestScores = new float[RelatedIndex.MOST];
    private int found;

    /** @param days each article's day */
    NearestArticles(Postings postings, int[] days) {
        this.postings = postings;
        this.days = days;
        scores = new float[postings.articles()];
    }

    /** The articles before, among the newest that have its terms; the nearest first. */
    int[] before(int article) {
        int n = choose(article);
        int count = 0;
        for (int i = 0; i < n; i++) {
            int list = postings.list(postings.term(chosen[i]));
            int end = list + postings.rank(chosen[i]);
            count = score(Math.max(list, end - RelatedIndex.NEWEST), end, weights[i], count);
        }
        return best(article, -1, count);
    }

    /** The articles behind it and before another, the nearest first. */
    int[] between(int article, int end) {
        int n = choose(article);
        int count = 0;
        for (int i = 0; i < n; i++) {
            int term = postings.term(chosen[i]);
            int from = postings.list(term) + postings.rank(chosen[i]);
            int to = from;
            while (to < postings.list(term + 1) && postings.article(to) < end) {
                to++;
            }
            count = score(from, to, weights[i], count);
        }
        return best(article, article, count);
    }

    /** The article's rarest terms, and what each adds to the likeness of an article that has it: 1 in all. */
    private int choose(int article) {
        int level = InverseDocumentFrequency.level(article);
        int n = 0;
        for (int at = postings.first(article); at < postings.first(article + 1); at++) {
            float weight = InverseDocumentFrequency.weight(level, InverseDocumentFrequency.level(postings.rank(at)))
                    * postings.weight(at);
            if (weight > 0 && (n < TERMS || heavier(weight, at, n - 1))) {
                n = Math.min(n + 1, TERMS);
                int i = n - 1;
                while (i > 0 && heavier(weight, at, i - 1)) {
                    chosen[i] = chosen[i - 1];
                    weights[i] = weights[i - 1];
                    i--;
                }
                chosen[i] = at;
                weights[i] = weight;
            }
        }
        float sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weights[i] * weights[i];
        }
        for (int i = 0; i < n; i++) {
            weights[i] = weights[i] * weights[i] / sum / postings.weight(chosen[i]);
        }
        return n;
    }

    private boolean heavier(float weight, int at, int than) {
        return weight != weights[than]
                ? weight > weights[than]
                : postings.hash(postings.term(at)) < postings.hash(postings.term(chosen[than]));
    }

    private int score(int from, int to, float weight, int touchedBefore) {
        int count = touchedBefore;
        if (touched.length < count + to - from) {
            touched = Arrays.copyOf(touched, (count + to - from) * 2);
        }
        for (int place = from; place < to; place++) {
            int other = postings.article(place);
            if (scores[other] == 0) {
                touched[count++] = other;
            }
            scores[other] += weight * postings.weightOf(place);
        }
        return count;
    }

    /** Clears the scores as it goes through them. */
    private int[] best(int article, int behind, int count) {
        found = 0;
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            float likeness = scores[other];
            scores[other] = 0;
            if (likeness >= ALIKE && likeness < SAME && other > behind) {
                keep(other, likeness * TimeDecay.of(Math.abs(days[article] - days[other])));
            }
        }
        return Arrays.copyOf(best, found);
    }

    private void keep(int other, float score) {
        int i = found;
        while (i > 0 && (score > bestScores[i - 1] || score == bestScores[i - 1] && other > best[i - 1])) {
            i--;
        }
        if (i < RelatedIndex.MOST) {
            found = Math.min(found + 1, RelatedIndex.MOST);
            System.arraycopy(best, i, best, i + 1, found - i - 1);
            System.arraycopy(bestScores, i, bestScores, i + 1, found - i - 1);
            best[i] = other;
            bestScores[i] = score;
        }
    }
}
