package org.backfile.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words an article is told by: made alone, on any thread, then compared. */
public final class Profile {
    private static final float TITLE = 3;
    private static final float LEAD = 1.5f;
    /** More words are kept than are used: which of them are rare is known only beside other articles. */
    private static final int KEPT = 512;
    /** BM25's saturation of a repeated word. */
    private static final float SATURATION = 1.2f;

    final int[] terms;
    final float[] weights;

    private Profile(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /**
     * The profile of an article.
     *
     * @param title counts three times
     * @param lead counts one and a half times; empty if there is none
     * @param paragraphs the text
     * @param topics the labels of its topics, which count as words of the title
     */
    public static Profile of(String title, String lead, List<String> paragraphs, List<String> topics) {
        Map<Integer, float[]> counts = new HashMap<>();
        Stems.each(title, stem -> count(counts, stem, TITLE));
        topics.forEach(topic -> Stems.each(topic, stem -> count(counts, stem, TITLE / 2)));
        Stems.each(lead, stem -> count(counts, stem, LEAD));
        for (String paragraph : paragraphs) {
            Stems.each(paragraph, stem -> count(counts, stem, 1));
        }
        List<Map.Entry<Integer, float[]>> ranked = new ArrayList<>(counts.entrySet());
        ranked.sort(Comparator.<Map.Entry<Integer, float[]>>comparingDouble(e -> -e.getValue()[0])
                .thenComparing(Map.Entry::getKey));
        int n = Math.min(KEPT, ranked.size());
        int[] terms = new int[n];
        float[] weights = new float[n];
        for (int i = 0; i < n; i++) {
            float tf = ranked.get(i).getValue()[0];
            terms[i] = ranked.get(i).getKey();
            weights[i] = tf * (SATURATION + 1) / (tf + SATURATION);
        }
        return new Profile(terms, weights);
    }

    /** Other numbers in place of these. */
    Profile with(int[] other, float[] otherWeights) {
        return new Profile(other, otherWeights);
    }

    private static void count(Map<Integer, float[]> counts, int stem, float weight) {
        counts.computeIfAbsent(stem, s -> new float[1])[0] += weight;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile
                && Arrays.equals(terms, profile.terms)
                && Arrays.equals(weights, profile.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(terms);
    }
}
