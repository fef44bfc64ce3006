package org.backfile.bake.model;

import java.util.List;
import org.backfile.archive.Period;

/**
 * How many articles are how much heat: one scale for all days of the archive, one for its months. It reaches up to a
 * power of two, so that an added article hardly ever changes it, and with it every page that shows heat.
 *
 * @param most of the fullest day or month, rounded up, and 2 at least: where every day has one article, the first day
 *     with two is to change nothing else
 */
public record HeatScale(int most) {
    private static final int LEVELS = 4;

    /** @param counts of all that is shown on the scale */
    public static HeatScale of(List<Integer> counts) {
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        return new HeatScale(most <= 2 ? 2 : Integer.highestOneBit(most - 1) << 1);
    }

    public static HeatScale ofPeriods(List<Period> periods) {
        return of(periods.stream().map(period -> period.entries().size()).toList());
    }

    /** 0 for none, and 1 to 4: each step is as many times more as the one before. */
    public int level(int count) {
        if (count == 0) {
            return 0;
        }
        int level = most == 2 ? LEVELS / 2 : 1;
        while (level < LEVELS && count >= StrictMath.pow(most, (double) level / LEVELS)) {
            level++;
        }
        return level;
    }
}
