package vn.cchc.graph.jena.internal;

import java.time.Duration;

/**
 * What one query may take.
 *
 * @param time from when it comes until its answer is complete
 * @param processor what it may use of one processor; more than {@code time} for no limit
 * @param allocated bytes of all objects it may make, kept or not
 * @param rows rows or statements of an answer
 * @param bytes length of an answer as written
 * @param concurrent queries at once
 * @param waiting how long a query waits for a place among them
 */
public record Limits(
        Duration time,
        Duration processor,
        long allocated,
        int rows,
        int bytes,
        int concurrent,
        Duration waiting) {

    /** As much of a processor as there is in the time, and as many objects. */
    public Limits(Duration time, int rows, int bytes, int concurrent, Duration waiting) {
        this(time, time.multipliedBy(2), Long.MAX_VALUE, rows, bytes, concurrent, waiting);
    }

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
