package vn.cchc.graph.jena.internal;

import java.time.Duration;

/**
 * What one query may take.
 *
 * @param time until its answer is complete
 * @param rows rows or statements of an answer
 * @param bytes length of an answer as written
 * @param concurrent queries at once
 * @param waiting how long a query waits for a place among them
 */
public record Limits(Duration time, int rows, int bytes, int concurrent, Duration waiting) {
    public Limits {
        if (time.isNegative() || time.isZero() || rows < 1 || bytes < 1 || concurrent < 1) {
            throw new IllegalArgumentException("Limits of queries are positive");
        }
    }

    /** Rows that may be sorted for one answer. */
    public long sorted() {
        return 5L * rows;
    }
}
