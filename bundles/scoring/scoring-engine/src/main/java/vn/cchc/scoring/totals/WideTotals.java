package vn.cchc.scoring.totals;

import java.util.Arrays;

/** Sums that hold any survey: millionths, 10^-18ths below one millionth, and numbers of answers. */
final class WideTotals {
    private final long[][] micros;
    private final long[][] rests;
    private final long[][] counts;

    WideTotals(int questions) {
        micros = new long[questions][0];
        rests = new long[questions][0];
        counts = new long[questions][0];
    }

    /**
     * @param at twice the cell, plus the kind
     */
    void add(int question, int at, long someMicros, long someRest, long someCount) {
        if (at >= micros[question].length) {
            if (someMicros == 0 && someRest == 0 && someCount == 0) {
                return;
            }
            grow(question, at);
        }
        long carried = 0;
        if (someRest != 0) {
            long rest = rests[question][at] + someRest;
            carried = rest / ExactWeight.RESTS_PER_MICRO;
            rests[question][at] = rest - carried * ExactWeight.RESTS_PER_MICRO;
        }
        micros[question][at] =
                Math.addExact(micros[question][at], Math.addExact(someMicros, carried));
        counts[question][at] += someCount;
    }

    void addRow(Block block, int row) {
        for (int question = 0; question < micros.length; question++) {
            int kind = block.kind[question][row];
            if (kind != Block.MISSING) {
                int at = 2 * block.cell[row] + kind;
                add(question, at, block.micros[row], block.rest[row], 1);
            }
        }
    }

    /** Adds some cells to cells of another one, question by question. */
    void addCells(WideTotals whole, int[] from, int[] to) {
        for (int question = 0; question < micros.length; question++) {
            for (int i = 0; i < from.length; i++) {
                addCell(whole, question, from[i], to[i]);
            }
        }
    }

    private void addCell(WideTotals whole, int question, int from, int to) {
        for (int kind = 0; kind < 2; kind++) {
            int at = 2 * from + kind;
            if (at < micros[question].length) {
                long rest = rests[question][at];
                long count = counts[question][at];
                whole.add(question, 2 * to + kind, micros[question][at], rest, count);
            }
        }
    }

    private void grow(int question, int at) {
        int length = Math.max(at + 2 - at % 2, micros[question].length * 2);
        micros[question] = Arrays.copyOf(micros[question], length);
        rests[question] = Arrays.copyOf(rests[question], length);
        counts[question] = Arrays.copyOf(counts[question], length);
    }

    /** Valid answers of some questions. */
    long answers(int[] ofQuestions, int cell) {
        long answers = 0;
        for (int question : ofQuestions) {
            answers += count(question, cell);
        }
        return answers;
    }

    long count(int question, int cell) {
        return count(question, cell, Block.OTHER) + count(question, cell, Block.SATISFIED);
    }

    private long count(int question, int cell, int kind) {
        int at = 2 * cell + kind;
        return at < counts[question].length ? counts[question][at] : 0;
    }

    /** Weighted satisfied answers of some questions. */
    double satisfied(int[] ofQuestions, int cell) {
        return sum(ofQuestions, cell, Block.SATISFIED, Block.SATISFIED);
    }

    /** Weighted valid answers of some questions. */
    double answered(int[] ofQuestions, int cell) {
        return sum(ofQuestions, cell, Block.OTHER, Block.SATISFIED);
    }

    private double sum(int[] ofQuestions, int cell, int firstKind, int lastKind) {
        long microSum = 0;
        long restSum = 0;
        for (int question : ofQuestions) {
            for (int at = 2 * cell + firstKind; at <= 2 * cell + lastKind; at++) {
                if (at < micros[question].length) {
                    restSum += rests[question][at];
                    microSum = Math.addExact(microSum, micros[question][at]);
                }
            }
        }
        microSum = Math.addExact(microSum, restSum / ExactWeight.RESTS_PER_MICRO);
        restSum %= ExactWeight.RESTS_PER_MICRO;
        return (microSum + restSum / (double) ExactWeight.RESTS_PER_MICRO) / 1e6;
    }
}
