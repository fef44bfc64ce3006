package org.backfile.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Boundaries whose answer is known, to learn from: the signs that were found at each, and whether the line goes on. */
final class Examples {
    /** An article is cut to one of these lengths: most are short. */
    private static final int[] LENGTHS = {5, 8, 12, 18, 26, 40, 60};
    /** Longer articles weigh no more than one of so many lines. */
    private static final double USUAL = 20;

    private final List<short[]> signs = new ArrayList<>();
    private final List<Boolean> joins = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    int size() {
        return signs.size();
    }

    short[] signs(int at) {
        return signs.get(at);
    }

    boolean joins(int at) {
        return joins.get(at);
    }

    float weight(int at) {
        return weights.get(at);
    }

    /**
     * Breaks an article at its links and adds its boundaries.
     *
     * @param article a paragraph a line
     * @param weight how much it counts
     * @param first the weights of a first reading, if only what is in doubt after it is to be learnt; else empty
     * @param to the examples, one for each family of scripts
     */
    static void add(List<String> article, double weight, List<BoundaryModel> first, List<Examples> to, Random random) {
        if (article.size() < 3) {
            return;
        }
        int most = LENGTHS[random.nextInt(LENGTHS.length)];
        int from = random.nextInt(3) == 0 ? 0 : random.nextInt(Math.max(1, article.size() - most + 1));
        BrokenArticle broken = BrokenArticle.of(article.subList(from, Math.min(article.size(), from + most)), random);
        LineShape[] shapes = broken.lines().stream().map(LineShape::new).toArray(LineShape[]::new);
        TextSigns text = TextSigns.of(shapes, 0, shapes.length);
        int script = text.script().ordinal();
        float part = (float) (weight * Math.min(1, USUAL / shapes.length));
        var found = new BoundaryFeatures();
        FirstReading reading =
                first.isEmpty() ? null : FirstReading.of(shapes, 0, shapes.length, text, found, first.get(script));
        int start = 0;
        for (int i = 1; i < shapes.length; i++) {
            boolean begins = broken.begins().get(i);
            if (reading == null ? Boundary.certain(shapes, i, start, text) == 0 : reading.hasDoubt(i)) {
                found.collect(shapes, i, start, text);
                if (reading != null) {
                    found.collect(reading, i);
                }
                to.get(script).add(found, !begins, part);
            }
            start = begins ? i : start;
        }
    }

    private void add(BoundaryFeatures found, boolean goesOn, float weight) {
        short[] all = new short[found.count()];
        for (int i = 0; i < all.length; i++) {
            all[i] = (short) found.get(i);
        }
        signs.add(all);
        joins.add(goesOn);
        weights.add(weight);
    }
}
