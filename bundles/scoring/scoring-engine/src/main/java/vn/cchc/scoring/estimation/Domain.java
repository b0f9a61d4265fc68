package vn.cchc.scoring.estimation;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The rows an estimate speaks about. The rest of the sample stays in the design: its units count as
 * drawn and hold nothing.
 *
 * @param rows ascending
 */
public record Domain(int[] rows) {
    public static Domain of(int rows, IntPredicate inside) {
        return new Domain(IntStream.range(0, rows).filter(inside).toArray());
    }

    public Domain where(IntPredicate also) {
        return new Domain(IntStream.of(rows).filter(also).toArray());
    }
}
