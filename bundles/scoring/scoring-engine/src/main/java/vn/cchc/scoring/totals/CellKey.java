package vn.cchc.scoring.totals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Values of the key columns of a cell, each ended by {@link #JOINT}. In ascending order cells that
 * share their first values stand side by side, whatever order the rows came in.
 */
final class CellKey implements Comparable<CellKey> {
    static final byte JOINT = (byte) 0xFF;

    private final byte[] bytes;

    CellKey(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where a value begins. */
    private int start(int key) {
        int at = 0;
        for (int left = key; left > 0; at++) {
            left -= bytes[at] == JOINT ? 1 : 0;
        }
        return at;
    }

    boolean isBlank(int key) {
        return bytes[start(key)] == JOINT;
    }

    String value(int key) {
        int from = start(key);
        return new String(bytes, from, start(key + 1) - 1 - from, StandardCharsets.UTF_8);
    }

    /** Whether the first values of both are the same. */
    boolean startsLike(CellKey other, int keys) {
        int end = start(keys);
        return end <= other.bytes.length && Arrays.equals(bytes, 0, end, other.bytes, 0, end);
    }

    /** Whether a value of both is the same. */
    boolean hasSame(CellKey other, int key) {
        int from = start(key);
        int otherFrom = other.start(key);
        return Arrays.equals(
                bytes, from, start(key + 1), other.bytes, otherFrom, other.start(key + 1));
    }

    @Override
    public int compareTo(CellKey other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
