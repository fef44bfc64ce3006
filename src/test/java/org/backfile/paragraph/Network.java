package org.backfile.paragraph;

import java.util.Arrays;
import java.util.Random;

/** A sum over signs and one hidden layer, fitted by stochastic gradients; the same examples give the same weights. */
final class Network {
    private static final int EPOCHS = 16;
    /** So many last epochs are averaged. */
    private static final int AVERAGED = 10;

    private static final float DECAY = 1e-4f;

    /** A sign's part in the sum and in each unit; what units start from and are worth. */
    final float[] sum;

    final float[][] adds;
    final float[] start;
    final float[] worth;

    private Network(int signs, int units) {
        sum = new float[signs];
        adds = new float[signs][units];
        start = new float[units];
        worth = new float[units];
    }

    static Network fit(Examples examples, int signs, int units) {
        var network = new Network(signs, units);
        var random = new Random(1);
        for (float[] unit : network.adds) {
            for (int u = 0; u < units; u++) {
                unit[u] = (float) (random.nextGaussian() * 0.15);
            }
        }
        for (int u = 0; u < units; u++) {
            network.worth[u] = (float) (random.nextGaussian() * 0.3);
        }
        return network.fit(examples, random);
    }

    private Network fit(Examples examples, Random random) {
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        var slopes = new Network(sum.length, start.length);
        var mean = new Network(sum.length, start.length);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, random);
            float rate = 0.05f * (1 - epoch / (float) EPOCHS) + 0.005f;
            for (int i : order) {
                learn(examples.signs(i), examples.joins(i), examples.weight(i), rate, slopes);
            }
            if (epoch >= EPOCHS - AVERAGED) {
                mean.add(this, 1f / AVERAGED);
            }
        }
        return mean;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
    }

    private void learn(short[] signs, boolean joins, float weight, float rate, Network slopes) {
        float[] unit = start.clone();
        double total = 0;
        for (short sign : signs) {
            total += sum[sign];
            add(unit, adds[sign], 1);
        }
        for (int u = 0; u < unit.length; u++) {
            total += Math.max(0, unit[u]) * worth[u];
        }
        float error = (float) (1 / (1 + StrictMath.exp(-total)) - (joins ? 1 : 0)) * weight;
        if (Math.abs(error) < 1e-4) {
            return;
        }
        float[] back = new float[unit.length];
        for (int u = 0; u < unit.length; u++) {
            if (unit[u] > 0) {
                back[u] = error * worth[u];
                step(worth, slopes.worth, u, error * unit[u], rate);
                step(start, slopes.start, u, back[u], rate);
            }
        }
        for (short sign : signs) {
            step(sum, slopes.sum, sign, error + DECAY * sum[sign], rate);
            for (int u = 0; u < unit.length; u++) {
                if (back[u] != 0) {
                    step(adds[sign], slopes.adds[sign], u, back[u] + DECAY * adds[sign][u], rate);
                }
            }
        }
    }

    private static void step(float[] value, float[] slope, int at, float by, float rate) {
        slope[at] += by * by;
        value[at] -= (float) (rate * by / Math.sqrt(slope[at] + 1));
    }

    private void add(Network other, float part) {
        add(sum, other.sum, part);
        for (int i = 0; i < adds.length; i++) {
            add(adds[i], other.adds[i], part);
        }
        add(start, other.start, part);
        add(worth, other.worth, part);
    }

    private static void add(float[] to, float[] from, float part) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i] * part;
        }
    }
}
