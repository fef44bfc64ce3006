package org.backfile.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What each signal is worth, for joining if above zero, in each family of scripts. Learnt by logistic regression; the
 * table is {@code boundary.tsv}. The texts were posts of U.S. agencies, which are in the public domain, broken at their
 * links, with captions, subheads, lists, quotes and wire copy of our own making put in; their letters were changed for
 * those of other scripts for the other two columns. None of the tests' texts was among them.
 */
final class Weights {
    private static final double[][] WEIGHTS = load();

    private Weights() {}

    /** The sum of the signals' worth in a family of scripts. */
    static double sum(Signals signals, Script script) {
        double[] weights = WEIGHTS[script.ordinal()];
        double sum = 0;
        for (int i = 0; i < signals.count(); i++) {
            sum += weights[signals.get(i)];
        }
        return sum;
    }

    private static double[][] load() {
        double[][] weights = new double[Script.values().length][Signals.NAMES.size()];
        var file = Objects.requireNonNull(Weights.class.getResourceAsStream("boundary.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t");
                    int signal = Signals.NAMES.indexOf(fields[0]);
                    for (int i = 0; i < weights.length; i++) {
                        weights[i][signal] = Double.parseDouble(fields[i + 1]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }
}
