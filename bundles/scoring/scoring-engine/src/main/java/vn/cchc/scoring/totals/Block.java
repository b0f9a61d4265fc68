package vn.cchc.scoring.totals;

/** Some rows, read: the cell, the weight and the kind of every answer. */
final class Block {
    static final int ROWS = 4096;

    /** A valid answer that is not "satisfied". */
    static final byte OTHER = 0;

    static final byte SATISFIED = 1;
    static final byte MISSING = 2;

    final int[] cell = new int[ROWS];
    final long[] micros = new long[ROWS];
    final long[] rest = new long[ROWS];
    final byte[][] kind;
    int rows;

    Block(int questions) {
        kind = new byte[questions][ROWS];
    }
}
