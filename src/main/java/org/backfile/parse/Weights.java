package org.backfile.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What signs are worth together, for joining if above zero: a small network with one hidden layer for each family of
 * scripts. The tables {@code boundary.tsv}, of a first reading, and {@code doubt.tsv}, of a second, have a row for each
 * sign's value, and in it, for each family, what it adds to the sum and to each of the hidden units, in hundredths. Rows of
 * their own have what the units start from and are worth.
 *
 * <p>Learnt by {@code bench/train}, from what {@code src/docs/paragraphs.md} says. None of the tests' texts was among it.
 */
final class Weights {
    private final int[] sum;
    /** What each sign adds to each unit: a row for each sign. */
    private int[] units = {};

    private int[] start = {};
    private int[] worth = {};

    private Weights(int signs) {
        this.sum = new int[signs];
    }

    /**
     * Weighs the signs that were found.
     *
     * @return above zero if the line goes on, and the farther from zero the surer: 10,000 are odds of e to one
     */
    long weigh(Signs signs) {
        long total = 0;
        int[] adds = units;
        int size = start.length;
        int[] unit = Arrays.copyOf(start, size);
        for (int i = 0; i < signs.count(); i++) {
            int sign = signs.get(i);
            total += sum[sign];
            int row = sign * size;
            for (int u = 0; u < size; u++) {
                unit[u] += adds[row + u];
            }
        }
        total *= 100;
        for (int u = 0; u < unit.length; u++) {
            total += Math.max(0, unit[u]) * (long) worth[u];
        }
        return total;
    }

    /** The weights for each script, from a table that we ship. */
    static Weights[] load(String name, List<String> signs) {
        var file = Objects.requireNonNull(Weights.class.getResourceAsStream(name));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList(), signs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The weights for each script.
     *
     * @param table a table's lines
     * @param signs what it must have rows for, in this order
     */
    static Weights[] of(List<String> table, List<String> signs) {
        var all = new Weights[Script.values().length];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Weights(signs.size());
        }
        int sign = 0;
        for (String line : table) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t");
            int size = (fields.length - 1) / all.length;
            boolean isSign = sign < signs.size() && fields[0].equals(signs.get(sign));
            for (int i = 0; i < all.length; i++) {
                all[i].row(isSign ? sign : -1, fields, 1 + i * size, size);
            }
            sign += isSign ? 1 : 0;
        }
        if (sign < signs.size()) {
            throw new IllegalStateException("No weight for " + signs.get(sign));
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
            units = units.length == 0 ? new int[sum.length * adds.length] : units;
            System.arraycopy(adds, 0, units, sign * adds.length, adds.length);
        } else if (start.length == 0) {
            start = adds;
        } else {
            worth = adds;
        }
    }
}
