package vn.cchc.scoring.totals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The cells one thread has met: combinations of values of the key columns. Values are joined by the
 * byte 0xFF, which no UTF-8 text holds.
 */
final class Cells {
    private final ByteDictionary dictionary = new ByteDictionary();
    private final List<String> keys;
    private final boolean[] required;
    private final int sizeKey;
    private String[] faultyColumns = new String[64];
    private int examined;
    private byte[] joined = new byte[256];
    private int length;

    Cells(Layout layout) {
        keys = layout.keys();
        Set<String> needed = layout.required();
        required = new boolean[keys.size()];
        for (int key = 0; key < required.length; key++) {
            required[key] = needed.contains(keys.get(key));
        }
        sizeKey = layout.size().isPresent() ? keys.indexOf(layout.size().get()) : -1;
    }

    void begin() {
        length = 0;
    }

    void append(byte[] bytes, int from, int to) {
        int more = to - from;
        if (length + more + 1 > joined.length) {
            joined = Arrays.copyOf(joined, 2 * (length + more + 1));
        }
        System.arraycopy(bytes, from, joined, length, more);
        joined[length + more] = CellKey.JOINT;
        length += more + 1;
    }

    /** Number of the cell of the values appended since {@link #begin}. */
    int cell() {
        int cell = dictionary.number(joined, 0, length);
        if (cell == examined) {
            examine(cell);
        }
        return cell;
    }

    private void examine(int cell) {
        if (cell == faultyColumns.length) {
            faultyColumns = Arrays.copyOf(faultyColumns, 2 * cell);
        }
        faultyColumns[cell] = fault(key(cell));
        examined++;
    }

    int size() {
        return dictionary.size();
    }

    /** The column that makes the cell unusable; null when it is good. */
    String faultyColumn(int cell) {
        return faultyColumns[cell];
    }

    private CellKey key(int cell) {
        return new CellKey(dictionary.get(cell));
    }

    /** The number that each cell has in another dictionary, given out now when it is new there. */
    int[] numbersIn(ByteDictionary whole) {
        int[] numbers = new int[dictionary.size()];
        for (int cell = 0; cell < numbers.length; cell++) {
            byte[] bytes = dictionary.get(cell);
            numbers[cell] = whole.number(bytes, 0, bytes.length);
        }
        return numbers;
    }

    private String fault(CellKey cell) {
        for (int key = 0; key < required.length; key++) {
            boolean blank = required[key] && cell.isBlank(key);
            if (blank || key == sizeKey && !(size(cell.value(key)) > 0)) {
                return keys.get(key);
            }
        }
        return null;
    }

    /** NaN for what is no finite number. */
    static double size(String text) {
        try {
            double size = Double.parseDouble(text);
            return Double.isFinite(size) ? size : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
