package org.backfile.related;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds related articles while articles come in the order of their dates. An article's list holds older articles, which
 * are all that it could have known; it is settled when the article is added, and no later one changes it. Only the
 * few first articles of an archive, which have too few before them, are given some after them too.
 *
 * <p>Filled by one thread; then it may be read by any number.
 */
public final class RelatedIndex {
    /** How many related articles a page has at most. */
    public static final int MOST = 5;

    private static final int TERMS = 24;
    private static final int NEWEST = 2_000;
    /** Terms of more than this share of the articles are no terms, once there are some articles. */
    private static final double COMMON = 0.1;

    private static final int SOME = 50;
    /** With this article the first ones' lists are settled, so that a growing archive leaves them alone. */
    private static final int SETTLED = 2 * SOME;
    /** Below this likeness, articles have only a few words in common. */
    private static final float ALIKE = 0.06f;
    /** Above it, one is a reprint of the other. */
    private static final float SAME = 0.92f;
    /** What an article of the same week gains over one of long ago. */
    private static final double NEAR = 0.15;

    private static final double NEAR_DAYS = 60;

    private final List<int[]> related = new ArrayList<>();
    private final List<Profile> early = new ArrayList<>();
    private final List<Long> days = new ArrayList<>();
    private final Map<Integer, Postings> postings = new HashMap<>();
    private final Map<Integer, int[]> frequency = new HashMap<>();
    private float[] scores = new float[1024];

    /**
     * Adds an article that is no older than those before it.
     *
     * @param reprint true if it repeats another article: it is given a list, and stands in none
     * @return its number: 0 for the first, then 1 more each
     * @throws IllegalArgumentException if it is older than the one before it
     */
    public int add(LocalDate date, Profile profile, boolean reprint) {
        int number = related.size();
        long day = date.toEpochDay();
        if (number > 0 && days.get(number - 1) > day) {
            throw new IllegalArgumentException("out of order: " + date);
        }
        days.add(day);
        Profile best = rarest(profile, number);
        related.add(query(best, day));
        if (!reprint) {
            for (int i = 0; i < best.terms.length; i++) {
                postings.computeIfAbsent(best.terms[i], t -> new Postings(NEWEST))
                        .add(number, best.weights[i]);
            }
        }
        for (int term : profile.terms) {
            frequency.computeIfAbsent(term, t -> new int[1])[0]++;
        }
        if (number < SOME) {
            early.add(best);
        } else if (number == SETTLED) {
            settle();
        }
        return number;
    }

    /** To be called once, behind the last article. */
    public void finish() {
        if (related.size() <= SETTLED) {
            settle();
        }
    }

    /** Gives the archive's first articles the ones after them, as far as their lists have room. */
    private void settle() {
        for (int number = 0; number < early.size(); number++) {
            int[] older = related.get(number);
            if (older.length < MOST) {
                int self = number;
                List<Integer> all = new ArrayList<>(Arrays.stream(older).boxed().toList());
                Arrays.stream(query(early.get(number), days.get(number)))
                        .filter(other -> other > self && !all.contains(other))
                        .limit(MOST - (long) older.length)
                        .forEach(all::add);
                related.set(number, all.stream().mapToInt(Integer::intValue).toArray());
            }
        }
    }

    /** The numbers of the articles that belong beside an article, the nearest first; empty if there are none. */
    public int[] related(int number) {
        return related.get(number).clone();
    }

    /** How many articles were added. */
    public int size() {
        return related.size();
    }

    /** The profile's terms that few articles have, weighted by how few, at length 1. */
    private Profile rarest(Profile profile, int articles) {
        int n = profile.terms.length;
        float[] weights = new float[n];
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
            int[] df = frequency.get(profile.terms[i]);
            int count = df == null ? 0 : df[0];
            boolean common = articles > SOME && count > COMMON * articles;
            weights[i] = common ? 0 : profile.weights[i] * (float) Math.log(1 + (articles + SOME) / (count + 1.0));
        }
        Arrays.sort(
                order,
                (a, b) -> weights[a] != weights[b]
                        ? Float.compare(weights[b], weights[a])
                        : Integer.compare(profile.terms[a], profile.terms[b]));
        int kept = Math.min(TERMS, n);
        while (kept > 0 && weights[order[kept - 1]] <= 0) {
            kept--;
        }
        int[] terms = new int[kept];
        float[] best = new float[kept];
        double length = 0;
        for (int i = 0; i < kept; i++) {
            terms[i] = profile.terms[order[i]];
            best[i] = weights[order[i]];
            length += best[i] * best[i];
        }
        for (int i = 0; i < kept; i++) {
            best[i] /= (float) Math.sqrt(length);
        }
        return profile.with(terms, best);
    }

    private int[] query(Profile profile, long day) {
        if (scores.length < days.size()) {
            scores = new float[days.size() * 2];
        }
        int[] touched = new int[64];
        int count = 0;
        for (int i = 0; i < profile.terms.length; i++) {
            Postings list = postings.get(profile.terms[i]);
            for (int j = 0; list != null && j < list.count(); j++) {
                int article = list.article(j);
                if (scores[article] == 0) {
                    if (count == touched.length) {
                        touched = Arrays.copyOf(touched, count * 2);
                    }
                    touched[count++] = article;
                }
                scores[article] += profile.weights[i] * list.weight(j);
            }
        }
        record Hit(int article, float score) {}
        var best = new PriorityQueue<Hit>((a, b) -> a.score() != b.score()
                ? Float.compare(a.score(), b.score())
                : Integer.compare(a.article(), b.article()));
        for (int i = 0; i < count; i++) {
            int article = touched[i];
            float likeness = scores[article];
            scores[article] = 0;
            if (likeness >= ALIKE && likeness < SAME) {
                double apart = Math.abs(day - days.get(article));
                best.add(new Hit(article, likeness * (float) (1 + NEAR * Math.exp(-apart / NEAR_DAYS))));
                if (best.size() > MOST) {
                    best.poll();
                }
            }
        }
        int[] found = new int[best.size()];
        for (int i = found.length - 1; i >= 0; i--) {
            found[i] = best.poll().article();
        }
        return found;
    }
}
