package vn.cchc.scoring.ranking;

/**
 * Random numbers that are the same on every machine and Java version. Each stream is a stream of
 * its own, so replications can be drawn in any order by any number of threads.
 *
 * <p>Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014
 * (SplitMix64).
 */
final class SeededRandom {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    SeededRandom(long seed, long stream) {
        state = mix(mix(seed) + stream * GOLDEN);
    }

    private static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** At least 0, below 1. */
    double fraction() {
        return (next() >>> 11) * UNIT;
    }

    /** At least 0, below the bound; each number with the same probability. */
    int below(int bound) {
        // The high word of a product: without the bias of a remainder beyond 2^-32.
        return (int) ((next() >>> 32) * bound >>> 32);
    }
}
