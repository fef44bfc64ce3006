package org.backfile.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What signs are worth together, for joining if above zero: a small network with one hidden layer for each family of
 * scripts. The table {@code boundary.tsv} has a row for each sign's value, and in it, for each family, what it adds to the sum
 * and to each of the hidden units, in hundredths. Rows of their own have what the units start from and are worth.
 *
 * <p>Learnt from posts of U.S. agencies, which are in the public domain, and from the news of the Debian project in many
 * languages, broken at their links; the same cut to the paragraphs of wire copy and linked at names; with captions,
 * subheads, lists, quotes and verse of our own making put in; and from all this in letters of other scripts. None of the
 * tests' texts was among them.
 */
final class Weights {
    private static final Weights[] ALL = load();

    private final int[] sum = new int[Signs.NAMES.size()];
    private final int[][] units = new int[Signs.NAMES.size()][];
    private int[] start = {};
    private int[] worth = {};

    private Weights() {}

    static Weights of(Script script) {
        return ALL[script.ordinal()];
    }

    /**
     * Weighs the signs that were found.
     *
     * @return above zero if the line goes on
     */
    long weigh(Signs signs) {
        long total = 0;
        int[] unit = start.clone();
        for (int i = 0; i < signs.count(); i++) {
            int sign = signs.get(i);
            total += sum[sign];
            int[] adds = units[sign];
            for (int u = 0; u < unit.length; u++) {
                unit[u] += adds[u];
            }
        }
        total *= 100;
        for (int u = 0; u < unit.length; u++) {
            total += Math.max(0, unit[u]) * (long) worth[u];
        }
        return total;
    }

    private static Weights[] load() {
        var all = new Weights[Script.values().length];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Weights();
        }
        var file = Objects.requireNonNull(Weights.class.getResourceAsStream("boundary.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            int sign = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] fields = line.split("\t");
                int size = (fields.length - 1) / all.length;
                boolean isSign = sign < Signs.NAMES.size() && fields[0].equals(Signs.NAMES.get(sign));
                for (int i = 0; i < all.length; i++) {
                    all[i].row(isSign ? sign : -1, fields, 1 + i * size, size);
                }
                sign += isSign ? 1 : 0;
            }
            if (sign < Signs.NAMES.size()) {
                throw new IllegalStateException("boundary.tsv has no row for " + Signs.NAMES.get(sign));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void row(int sign, String[] fields, int from, int size) {
        int[] adds = new int[size - 1];
        for (int i = 0; i < adds.length; i++) {
            adds[i] = Integer.parseInt(fields[from + 1 + i]);
        }
        if (sign >= 0) {
            sum[sign] = Integer.parseInt(fields[from]);
            units[sign] = adds;
        } else if (start.length == 0) {
            start = adds;
        } else {
            worth = adds;
        }
    }
}
