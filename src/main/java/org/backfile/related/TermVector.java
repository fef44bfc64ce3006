package org.backfile.related;

import java.util.Arrays;
import java.util.List;

/** The words an article is told by: made alone, on any thread, then compared. */
public final class TermVector {
    private static final float TITLE = 3;
    private static final float LEAD = 1.5f;
    /** More words are kept than are used: which of them are rare is known only beside other articles. */
    private static final int KEPT = 64;
    /** BM25's saturation of a repeated word. */
    private static final float SATURATION = 1.2f;

    /** Weights of a vector of length 1 are told in this many steps. */
    static final int STEPS = 255;

    final int[] terms;
    final byte[] weights;

    private TermVector(int[] terms, byte[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /**
     * The vector of an article.
     *
     * @param title counts three times
     * @param lead counts one and a half times; empty if there is none
     * @param paragraphs the text
     * @param topics the labels of its topics, which count as words of the title
     */
    public static TermVector of(String title, String lead, List<String> paragraphs, List<String> topics) {
        var counts = new TermWeights();
        var stems = new Stems();
        stems.each(title, stem -> counts.add(stem, TITLE));
        topics.forEach(topic -> stems.each(topic, stem -> counts.add(stem, TITLE / 2)));
        stems.each(lead, stem -> counts.add(stem, LEAD));
        for (String paragraph : paragraphs) {
            stems.each(paragraph, stem -> counts.add(stem, 1));
        }
        long[] ranked = counts.ranked();
        int n = Math.min(KEPT, ranked.length);
        var terms = new int[n];
        var saturated = new float[n];
        double length = 0;
        for (int i = 0; i < n; i++) {
            float tf = TermWeights.weight(ranked[i]);
            terms[i] = TermWeights.stem(ranked[i]);
            saturated[i] = tf * (SATURATION + 1) / (tf + SATURATION);
            length += saturated[i] * saturated[i];
        }
        var weights = new byte[n];
        for (int i = 0; i < n; i++) {
            weights[i] = (byte) Math.max(1, Math.round(STEPS * saturated[i] / Math.sqrt(length)));
        }
        return new TermVector(terms, weights);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermVector vector
                && Arrays.equals(terms, vector.terms)
                && Arrays.equals(weights, vector.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(terms);
    }
}
