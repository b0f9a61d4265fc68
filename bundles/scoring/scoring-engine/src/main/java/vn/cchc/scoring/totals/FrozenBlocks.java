package vn.cchc.scoring.totals;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.faults.Where;

/** Deals blocks of rows of a frozen file to threads. */
final class FrozenBlocks implements Lines {
    static final int ROWS = 4096;

    private final int rows;
    private final AtomicInteger next = new AtomicInteger();

    FrozenBlocks(FrozenColumns columns) {
        rows = columns.rows();
    }

    /** Number of a block, at least {@link #count} when there are no more. */
    int next() {
        return next.getAndIncrement();
    }

    int count() {
        return (int) (((long) rows + ROWS - 1) / ROWS);
    }

    /** Rows of a block. */
    int rows(int block) {
        return Math.min(ROWS, rows - block * ROWS);
    }

    @Override
    public LanguageText word() {
        return Where.ROW;
    }

    @Override
    public Map<Integer, Long> before() {
        var before = new TreeMap<Integer, Long>();
        for (int block = 0; block < count(); block++) {
            before.put(block, (long) block * ROWS);
        }
        return before;
    }
}
