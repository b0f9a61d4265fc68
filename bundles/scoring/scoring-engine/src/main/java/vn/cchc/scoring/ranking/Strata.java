package vn.cchc.scoring.ranking;

import java.util.Arrays;

/** The primary units of each stratum, to be drawn from again. */
final class Strata {
    private final int[][] members;

    /**
     * @param stratumOf number of the stratum of each primary unit, from 0
     */
    Strata(int[] stratumOf) {
        int strata = Arrays.stream(stratumOf).max().orElse(-1) + 1;
        members = new int[strata][0];
        for (int unit = 0; unit < stratumOf.length; unit++) {
            int[] grown =
                    Arrays.copyOf(members[stratumOf[unit]], members[stratumOf[unit]].length + 1);
            grown[grown.length - 1] = unit;
            members[stratumOf[unit]] = grown;
        }
    }

    /**
     * Draws n - 1 of the n units of each stratum with replacement.
     *
     * @param times is filled: the factor of each primary unit's weight, n/(n - 1) for every time it
     *     was drawn
     */
    void draw(SeededRandom random, double[] times) {
        for (int[] stratum : members) {
            int n = stratum.length;
            if (n == 1) {
                times[stratum[0]] = 1;
                continue;
            }
            for (int unit : stratum) {
                times[unit] = 0;
            }
            double factor = n / (n - 1.0);
            for (int i = 0; i < n - 1; i++) {
                times[stratum[random.below(n)]] += factor;
            }
        }
    }
}
