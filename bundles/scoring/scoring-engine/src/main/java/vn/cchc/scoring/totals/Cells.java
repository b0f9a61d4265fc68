package vn.cchc.scoring.totals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The cells one thread has met: combinations of values of the key columns. Values are joined by the
 * byte 0xFF, which no UTF-8 text holds.
 */
final class Cells {
    private static final byte JOINT = (byte) 0xFF;

    private final ByteDictionary dictionary = new ByteDictionary();
    private final List<String> keys;
    private final boolean[] required;
    private final int sizeKey;
    private final List<String> faults = new ArrayList<>();
    private byte[] joined = new byte[256];
    private int length;

    Cells(Layout layout) {
        keys = layout.keys();
        Set<String> needed = layout.required();
        required = new boolean[keys.size()];
        for (int key = 0; key < required.length; key++) {
            required[key] = needed.contains(keys.get(key));
        }
        sizeKey = layout.size().map(keys::indexOf).orElse(-1);
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
        joined[length + more] = JOINT;
        length += more + 1;
    }

    /** Number of the cell of the values appended since {@link #begin}. */
    int cell() {
        int cell = dictionary.number(joined, 0, length);
        if (cell == faults.size()) {
            faults.add(fault(values(cell)));
        }
        return cell;
    }

    int size() {
        return dictionary.size();
    }

    /** The column that makes the cell unusable; empty when it is good. */
    String faultyColumn(int cell) {
        return faults.get(cell);
    }

    String[] values(int cell) {
        byte[] bytes = dictionary.get(cell);
        String[] values = new String[keys.size()];
        int from = 0;
        for (int key = 0; key < values.length; key++) {
            int to = from;
            while (bytes[to] != JOINT) {
                to++;
            }
            values[key] = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            from = to + 1;
        }
        return values;
    }

    private String fault(String[] values) {
        for (int key = 0; key < values.length; key++) {
            boolean blank = required[key] && values[key].isEmpty();
            if (blank || key == sizeKey && !(size(values[key]) > 0)) {
                return keys.get(key);
            }
        }
        return "";
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
