package vn.cchc.scoring.totals;

import java.util.Arrays;

/**
 * Sums that hold any survey, by cell: millionths of the weight, 10^-18ths below one millionth, and
 * numbers of answers. Sum n of a cell is question n/2, kind n%2.
 */
final class WideTotals {
    private static final long[] NONE = new long[0];

    private final int width;
    private long[] micros = NONE;
    private long[] rests = NONE; // weights of more than six decimals are seldom
    private long[] counts = NONE;

    WideTotals(int questions) {
        width = 2 * questions;
    }

    /** For so many cells. */
    WideTotals(int questions, int cells) {
        this(questions);
        reach(cells);
    }

    void add(int cell, int sum, long someMicros, long someRest, long someCount) {
        reach(cell + 1);
        int at = cell * width + sum;
        if (someRest != 0) {
            addRest(at, someRest);
        }
        micros[at] += someMicros;
        counts[at] += someCount;
    }

    private void addRest(int at, long someRest) {
        if (rests.length < micros.length) {
            rests = Arrays.copyOf(rests, micros.length);
        }
        long rest = rests[at] + someRest;
        long carried = rest / ExactWeight.RESTS_PER_MICRO;
        rests[at] = rest - carried * ExactWeight.RESTS_PER_MICRO;
        micros[at] = Math.addExact(micros[at], carried);
    }

    void addRow(int cell, long someMicros, long rest, byte[] kinds) {
        for (int question = 0; question < kinds.length; question++) {
            if (kinds[question] != AnswerKinds.MISSING) {
                add(cell, 2 * question + kinds[question], someMicros, rest, 1);
            }
        }
    }

    /** Adds a cell to a cell of another one. */
    void addCell(int from, WideTotals whole, int to) {
        int start = from * width;
        if (start >= micros.length) {
            return;
        }
        whole.reach(to + 1);
        int target = to * width;
        for (int i = 0; i < width; i++) {
            whole.micros[target + i] += micros[start + i];
            whole.counts[target + i] += counts[start + i];
        }
        for (int i = 0; i < width && start < rests.length; i++) {
            if (rests[start + i] != 0) {
                whole.addRest(target + i, rests[start + i]);
            }
        }
    }

    private void reach(int cells) {
        int length = Math.multiplyExact(cells, width);
        if (length > micros.length) {
            length = Math.max(length, micros.length + micros.length / (2 * width) * width);
            micros = Arrays.copyOf(micros, length);
            counts = Arrays.copyOf(counts, length);
        }
    }

    /** Valid answers of a question. */
    long count(int question, int cell) {
        int at = cell * width + 2 * question;
        return counts[at] + counts[at + 1];
    }

    /** Weighted satisfied answers of a question, in millionths. */
    double satisfied(int question, int cell) {
        int at = cell * width + 2 * question + AnswerKinds.SATISFIED;
        return at < rests.length ? withRest(micros[at], rests[at]) : micros[at];
    }

    /** Weighted valid answers of a question, in millionths. */
    double answered(int question, int cell) {
        int at = cell * width + 2 * question;
        long sum = micros[at] + micros[at + 1];
        return at < rests.length ? withRest(sum, rests[at] + rests[at + 1]) : sum;
    }

    private static double withRest(long micros, long rest) {
        long carried = rest / ExactWeight.RESTS_PER_MICRO;
        double below = rest - carried * ExactWeight.RESTS_PER_MICRO;
        return micros + carried + below / ExactWeight.RESTS_PER_MICRO;
    }
}
