package vn.cchc.scoring.totals;

import java.io.IOException;
import java.util.List;
import vn.cchc.scoring.faults.SampleFault;

/** One thread that reads blocks of a frozen answer file into totals. */
final class FrozenReading implements Workers.Work {
    private final FrozenColumns columns;
    private final FrozenBlocks blocks;
    private final RowReading rows;
    private final FrozenCells cells;
    private final FrozenColumns.Column weight;
    private final FrozenPlan.Weights weights;
    private final FrozenColumns.Column[] questions;
    private final byte[][] kinds;
    private final byte[] packed = new byte[FrozenBlocks.ROWS * Integer.BYTES];
    private final int[] weightCodes = new int[FrozenBlocks.ROWS];
    private final int[] codes = new int[FrozenBlocks.ROWS];

    FrozenReading(FrozenColumns columns, FrozenBlocks blocks, RowReading rows) {
        this.columns = columns;
        this.blocks = blocks;
        this.rows = rows;
        var layout = rows.layout;
        this.cells = new FrozenCells(columns(columns, layout.keys()), rows.cells);
        this.weight = columns.column(layout.weight());
        this.weights = meaning(weight).weights();
        this.questions = columns(columns, layout.questions());
        this.kinds = new byte[questions.length][FrozenBlocks.ROWS];
    }

    private static FrozenColumns.Column[] columns(FrozenColumns columns, List<String> names) {
        var found = new FrozenColumns.Column[names.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = columns.column(names.get(i));
        }
        return found;
    }

    static FrozenPlan.Meaning meaning(FrozenColumns.Column column) {
        return (FrozenPlan.Meaning) column.meaning();
    }

    @Override
    public void run() throws IOException {
        for (int block = blocks.next(); block < blocks.count(); block = blocks.next()) {
            read(block, block * FrozenBlocks.ROWS, blocks.rows(block));
        }
    }

    private void read(int block, int from, int count) throws IOException {
        for (int key = 0; key < cells.keys(); key++) {
            codes(cells.column(key), from, count, cells.codes(key));
        }
        codes(weight, from, count, weightCodes);
        for (int question = 0; question < questions.length; question++) {
            kinds(questions[question], from, count, kinds[question]);
        }
        for (int row = 0; row < count; row++) {
            long micros = weights.micros(weightCodes[row]);
            if (micros == FrozenPlan.NO_WEIGHT) {
                rows.fault(block, row + 1, rows.layout.weight(), SampleFault.NO_WEIGHT);
            } else {
                turn(row);
                rows.row(cells.cell(row), micros, weights.rest(weightCodes[row]), block, row + 1);
            }
        }
    }

    /** From columns to a row. */
    private void turn(int row) {
        byte[] ofRow = rows.kinds;
        for (int question = 0; question < ofRow.length; question++) {
            ofRow[question] = kinds[question][row];
        }
    }

    private void kinds(FrozenColumns.Column column, int from, int count, byte[] into)
            throws IOException {
        byte[] kindOf = meaning(column).kinds();
        if (column.width() != 1) {
            codes(column, from, count, codes);
            for (int row = 0; row < count; row++) {
                into[row] = kindOf[codes[row]];
            }
            return;
        }
        columns.codes(column, from, count, into);
        int worst = 0;
        for (int row = 0; row < count; row++) {
            byte kind = kindOf[into[row] & 0xFF];
            into[row] = kind;
            worst |= kind;
        }
        if (worst < 0) {
            throw notInDictionary(column);
        }
    }

    private void codes(FrozenColumns.Column column, int from, int count, int[] into)
            throws IOException {
        int width = column.width();
        if (width > 0) {
            columns.codes(column, from, count, packed);
        }
        for (int row = 0; row < count; row++) {
            int code = 0;
            for (int i = 0; i < width; i++) {
                code = code << 8 | packed[row * width + i] & 0xFF;
            }
            if (code < 0 || code > column.entries()) {
                throw notInDictionary(column);
            }
            into[row] = code;
        }
    }

    private static IOException notInDictionary(FrozenColumns.Column column) {
        return new IOException("A code of " + column.name() + " is not in its dictionary");
    }
}
