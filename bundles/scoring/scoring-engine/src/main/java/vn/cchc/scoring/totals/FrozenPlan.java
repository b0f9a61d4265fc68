package vn.cchc.scoring.totals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the codes of a frozen file mean for a layout, shared by all threads: entries of the key
 * columns, exact weights and kinds of answers by code.
 */
record FrozenPlan(
        FrozenColumns columns,
        List<FrozenColumns.Column> keys,
        byte[][][] entries,
        FrozenColumns.Column weight,
        long[] micros,
        long[] rests,
        List<FrozenColumns.Column> questions,
        byte[][] kinds,
        AtomicInteger nextBlock) {
    /** In place of micros for an entry that is no weight. */
    static final long NO_WEIGHT = -1;

    /** In place of a kind for a code without an entry; negative. */
    private static final byte NO_ENTRY = -1;

    static FrozenPlan of(Layout layout, FrozenColumns columns) throws IOException {
        var keys = layout.keys().stream().map(columns::column).toList();
        var questions = layout.questions().stream().map(columns::column).toList();
        var weight = columns.column(layout.weight());
        byte[][][] entries = new byte[keys.size()][][];
        for (int key = 0; key < entries.length; key++) {
            entries[key] = entries(columns, keys.get(key));
        }
        byte[][] kinds = new byte[questions.size()][];
        for (int question = 0; question < kinds.length; question++) {
            kinds[question] = kinds(layout, columns, questions.get(question));
        }
        long[] micros = new long[weight.entries() + 1];
        long[] rests = new long[weight.entries() + 1];
        readWeights(columns, weight, micros, rests);
        return new FrozenPlan(
                columns,
                keys,
                entries,
                weight,
                micros,
                rests,
                questions,
                kinds,
                new AtomicInteger());
    }

    private static byte[][] entries(FrozenColumns columns, FrozenColumns.Column column)
            throws IOException {
        byte[][] entries = new byte[column.entries() + 1][];
        entries[0] = new byte[0];
        columns.dictionary(
                column,
                (code, bytes, length) -> entries[code] = java.util.Arrays.copyOf(bytes, length));
        return entries;
    }

    private static byte[] kinds(Layout layout, FrozenColumns columns, FrozenColumns.Column column)
            throws IOException {
        var kindOf = new AnswerKinds(layout);
        byte[] kinds = new byte[Math.max(256, column.entries() + 1)];
        java.util.Arrays.fill(kinds, NO_ENTRY);
        kinds[0] = Block.MISSING;
        columns.dictionary(
                column, (code, bytes, length) -> kinds[code] = kindOf.kind(bytes, 0, length));
        return kinds;
    }

    private static void readWeights(
            FrozenColumns columns, FrozenColumns.Column column, long[] micros, long[] rests)
            throws IOException {
        var exact = new ExactWeight();
        micros[0] = NO_WEIGHT;
        columns.dictionary(
                column,
                (code, bytes, length) -> {
                    boolean read = exact.read(bytes, 0, length);
                    micros[code] = read ? exact.micros : NO_WEIGHT;
                    rests[code] = read ? exact.rest : 0;
                });
    }

    /** Rows before each block, for the faults. */
    Map<Integer, Long> before() {
        var before = new TreeMap<Integer, Long>();
        for (int block = 0; (long) block * Block.ROWS < columns.rows(); block++) {
            before.put(block, (long) block * Block.ROWS);
        }
        return before;
    }
}
