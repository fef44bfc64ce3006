package org.backfile.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What each signal is worth, for joining if above zero. Learnt by logistic regression from articles whose paragraphs are
 * known; the table is {@code boundary.tsv}.
 */
final class Weights {
    private static final double[] WEIGHTS = load();

    private Weights() {}

    static double sum(Signals signals) {
        double sum = 0;
        for (int i = 0; i < signals.count(); i++) {
            sum += WEIGHTS[signals.get(i)];
        }
        return sum;
    }

    private static double[] load() {
        double[] weights = new double[Signals.NAMES.size()];
        var file = Objects.requireNonNull(Weights.class.getResourceAsStream("boundary.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    weights[Signals.NAMES.indexOf(line.substring(0, tab))] =
                            Double.parseDouble(line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }
}
