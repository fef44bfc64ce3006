package org.backfile.related;

import java.util.Arrays;

/** The newest articles that have a term, so many and no more: a term of all articles tells nothing of any. */
final class Postings {
    private static final int FIRST = 4;

    private final int most;
    private int[] articles = new int[FIRST];
    private float[] weights = new float[FIRST];
    private int count;
    private int next;

    Postings(int most) {
        this.most = most;
    }

    void add(int article, float weight) {
        if (next == articles.length && next < most) {
            int size = Math.min(most, next * 2);
            articles = Arrays.copyOf(articles, size);
            weights = Arrays.copyOf(weights, size);
        }
        int at = next % articles.length;
        articles[at] = article;
        weights[at] = weight;
        next = at + 1 == most ? 0 : at + 1;
        count = Math.min(most, count + 1);
    }

    int count() {
        return count;
    }

    int article(int i) {
        return articles[i];
    }

    float weight(int i) {
        return weights[i];
    }
}
