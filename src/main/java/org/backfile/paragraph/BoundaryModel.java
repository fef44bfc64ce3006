package org.backfile.paragraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.backfile.language.Script;

/**
 * What signs are worth together, for joining if above zero: a small network with one hidden layer for each family of
 * scripts. The tables {@code boundary.tsv}, of a first reading, and {@code doubt.tsv}, of a second, have a row for each
 * sign's value, and in it, for each family, what it adds to the sum and to each of the hidden units, in hundredths. Rows of
 * their own have what the units start from and are worth.
 *
 * <p>Learnt by {@code bench/train}, from what {@code src/docs/paragraphs.md} says. None of the tests' texts was among it.
 */
final class BoundaryModel {
    private static final int MOST_NUMBERS = 256;

    private final int[] sum;
    /** What each sign adds to each unit: a row for each sign. */
    private int[] units = {};

    private int[] start = {};
    private int[] worth = {};

    private BoundaryModel(int signs) {
        this.sum = new int[signs];
    }

    /**
     * Weighs the signs that were found.
     *
     * @return above zero if the line goes on, and the farther from zero the surer: 10,000 are odds of e to one
     */
    long weigh(BoundaryFeatures signs) {
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
    static BoundaryModel[] load(String name, List<String> signs) {
        try (var file = Objects.requireNonNull(BoundaryModel.class.getResourceAsStream(name))) {
            return of(file.readAllBytes(), signs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The weights for each script.
     *
     * @param table in ASCII; read byte by byte, for an import waits for it
     * @param signs what it must have rows for, in this order
     */
    static BoundaryModel[] of(byte[] table, List<String> signs) {
        var all = new BoundaryModel[Script.values().length];
        for (int i = 0; i < all.length; i++) {
            all[i] = new BoundaryModel(signs.size());
        }
        int[] numbers = new int[MOST_NUMBERS];
        int sign = 0;
        for (int at = 0; at < table.length; at++) { // which stands at a line's end after each row
            int name = at;
            while (at < table.length && table[at] != '\t' && table[at] != '\n') {
                at++;
            }
            if (table[name] == '#') {
                continue;
            }
            boolean isSign = sign < signs.size() && isAt(table, name, at, signs.get(sign));
            int count = 0;
            while (at < table.length && table[at] != '\n') {
                boolean negative = table[++at] == '-';
                int number = 0;
                for (at += negative ? 1 : 0; at < table.length && table[at] >= '0'; at++) {
                    number = 10 * number + table[at] - '0';
                }
                numbers[count++] = negative ? -number : number;
            }
            for (int i = 0; i < all.length; i++) {
                int size = count / all.length;
                all[i].row(isSign ? sign : -1, numbers, i * size, size);
            }
            sign += isSign ? 1 : 0;
        }
        if (sign < signs.size()) {
            throw new IllegalStateException("No weight for " + signs.get(sign));
        }
        return all;
    }

    private static boolean isAt(byte[] table, int from, int to, String name) {
        boolean is = to - from == name.length();
        for (int i = 0; is && i < name.length(); i++) {
            is = table[from + i] == name.charAt(i);
        }
        return is;
    }

    private void row(int sign, int[] numbers, int from, int size) {
        if (sign >= 0) {
            sum[sign] = numbers[from];
            units = units.length == 0 ? new int[sum.length * (size - 1)] : units;
            System.arraycopy(numbers, from + 1, units, sign * (size - 1), size - 1);
        } else if (start.length == 0) {
            start = Arrays.copyOfRange(numbers, from + 1, from + size);
        } else {
            worth = Arrays.copyOfRange(numbers, from + 1, from + size);
        }
    }
}
