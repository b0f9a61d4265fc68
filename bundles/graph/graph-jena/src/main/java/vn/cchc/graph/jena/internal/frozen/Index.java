package vn.cchc.graph.jena.internal.frozen;

import java.util.Arrays;

/**
 * Triples in one order of their three places. Below each key, which is a term, stand its pairs: the
 * second place in the upper half of a long and the third in the lower, sorted.
 */
final class Index {
    /** The pairs of key k begin at {@code starts[k]} and end before {@code starts[k + 1]}. */
    final int[] starts;

    final long[] pairs;

    Index(int[] starts, long[] pairs) {
        this.starts = starts;
        this.pairs = pairs;
    }

    static long pair(int high, int low) {
        return (long) high << 32 | low;
    }

    static int high(long pair) {
        return (int) (pair >>> 32);
    }

    static int low(long pair) {
        return (int) pair;
    }

    /**
     * Sorts triples and leaves out what comes twice.
     *
     * @param terms how many terms there are
     */
    static Index sorted(int terms, TripleList triples) {
        int[] starts = new int[terms + 1];
        for (int i = 0; i < triples.size(); i++) {
            starts[triples.subject(i) + 1]++;
        }
        sum(starts);
        int[] next = Arrays.copyOf(starts, terms);
        long[] pairs = new long[triples.size()];
        for (int i = 0; i < triples.size(); i++) {
            pairs[next[triples.subject(i)]++] = pair(triples.predicate(i), triples.object(i));
        }
        return distinct(starts, pairs);
    }

    private static void sum(int[] starts) {
        for (int key = 1; key < starts.length; key++) {
            starts[key] += starts[key - 1];
        }
    }

    private static Index distinct(int[] starts, long[] pairs) {
        int kept = 0;
        int from = 0;
        for (int key = 0; key + 1 < starts.length; key++) {
            int to = starts[key + 1];
            Arrays.sort(pairs, from, to);
            starts[key] = kept;
            for (int at = from; at < to; at++) {
                if (at == from || pairs[at] != pairs[at - 1]) {
                    pairs[kept++] = pairs[at];
                }
            }
            from = to;
        }
        starts[starts.length - 1] = kept;
        return new Index(starts, kept == pairs.length ? pairs : Arrays.copyOf(pairs, kept));
    }

    /**
     * The same triples with the last place first: of (s, p, o) comes (o, s, p). Whoever walks
     * through sorted triples meets the pairs of every new key in order, so nothing is sorted again.
     */
    Index rotated() {
        int[] turned = new int[starts.length];
        for (long pair : pairs) {
            turned[low(pair) + 1]++;
        }
        sum(turned);
        int[] next = Arrays.copyOf(turned, turned.length - 1);
        long[] into = new long[pairs.length];
        for (int key = 0; key + 1 < starts.length; key++) {
            for (int at = starts[key]; at < starts[key + 1]; at++) {
                into[next[low(pairs[at])]++] = pair(key, high(pairs[at]));
            }
        }
        return new Index(turned, into);
    }

    /** First place at or after {@code from} and before {@code to} with a pair not below this. */
    int firstNotBelow(long pair, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] < pair) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
