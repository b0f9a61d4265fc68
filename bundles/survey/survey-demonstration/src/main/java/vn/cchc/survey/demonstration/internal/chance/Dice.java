package vn.cchc.survey.demonstration.internal.chance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Chance that can be repeated: the same seed gives the same throws on every machine and every Java.
 * The generator is SplitMix64 (Steele, Lea and Flood, 2014), written out here because the library
 * promises neither its algorithm nor how it makes a number below a bound. Whole numbers only.
 */
public final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    /** Standard deviation of the sum of four sixteen-bit numbers. */
    private static final long BELL_DEVIATION = 37_837;

    private final long seed;
    private long state;

    public Dice(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** Dice of their own for one purpose; what was thrown with these before does not matter. */
    public Dice stream(String purpose) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < purpose.length(); i++) {
            hash = (hash ^ purpose.charAt(i)) * 0x100000001B3L;
        }
        return new Dice(mix(seed ^ mix(hash)));
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to below the bound. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** From the lowest to the highest, both included. */
    public long between(long lowest, long highest) {
        return lowest + Long.remainderUnsigned(next(), highest - lowest + 1);
    }

    /** Bell-shaped around 0, at most about three and a half deviations away. */
    public long bell(long deviation) {
        long bits = next();
        long sum =
                (bits & 0xFFFF)
                        + (bits >>> 16 & 0xFFFF)
                        + (bits >>> 32 & 0xFFFF)
                        + (bits >>> 48)
                        - 131_070;
        return sum * deviation / BELL_DEVIATION;
    }

    /** The same things in another order. */
    public <T> List<T> shuffled(Collection<T> things) {
        var list = new ArrayList<T>(things);
        for (int i = list.size() - 1; i > 0; i--) {
            int other = below(i + 1);
            list.set(other, list.set(i, list.get(other)));
        }
        return list;
    }
}
