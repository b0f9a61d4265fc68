package vn.cchc.survey.demonstration.internal.targets;

import java.util.Arrays;
import java.util.List;

/**
 * The contents of every province while they are worked out. A province's index never changes: when
 * one of its contents rises, the others fall by as much as keeps their mean.
 */
final class ContentValues {
    private final long[] index;
    private final long[][] values;
    private final int[] weights;
    private final int weight;

    /**
     * @param weights number of criteria of each content
     */
    ContentValues(long[] index, List<Integer> weights) {
        this.index = index;
        this.weights = weights.stream().mapToInt(Integer::intValue).toArray();
        this.weight = Arrays.stream(this.weights).sum();
        this.values = new long[index.length][weights.size()];
        for (int p = 0; p < index.length; p++) {
            Arrays.fill(values[p], index[p]);
        }
    }

    int provinces() {
        return values.length;
    }

    int contents() {
        return weights.length;
    }

    long of(int province, int content) {
        return values[province][content];
    }

    long index(int province) {
        return index[province];
    }

    long[][] all() {
        return values;
    }

    void raise(int province, int content, long by) {
        if (weights.length == 1) {
            return;
        }
        long[] row = values[province];
        row[content] += by;
        int last = content == weights.length - 1 ? weights.length - 2 : weights.length - 1;
        long rest = index[province] * weight;
        for (int other = 0; other < row.length; other++) {
            if (other != content && other != last) {
                row[other] -= by * weights[content] / (weight - weights[content]);
            }
            rest -= other == last ? 0 : row[other] * weights[other];
        }
        row[last] = Math.floorDiv(rest, weights[last]);
    }
}
