package vn.cchc.scoring.totals;

import java.util.Arrays;

/** Numbers byte strings in order of appearance, from 0; looking one up allocates nothing. */
final class ByteDictionary {
    private static final int MISSING = -1;

    private byte[] bytes = new byte[1 << 12];
    private int[] starts = new int[1 << 7];
    private int[] hashes = new int[1 << 7];
    private int[] slots = new int[1 << 8];
    private final int[] ofOneByte = new int[256];
    private int size;

    ByteDictionary() {
        Arrays.fill(slots, MISSING);
        Arrays.fill(ofOneByte, MISSING);
    }

    int size() {
        return size;
    }

    byte[] get(int number) {
        return Arrays.copyOfRange(bytes, starts[number], starts[number + 1]);
    }

    /** The number, given out now when the string is new. */
    int number(byte[] source, int from, int to) {
        boolean oneByte = to - from == 1;
        if (oneByte && ofOneByte[source[from] & 0xFF] != MISSING) {
            return ofOneByte[source[from] & 0xFF];
        }
        int hash = hash(source, from, to);
        int slot = slot(source, from, to, hash);
        if (oneByte) {
            ofOneByte[source[from] & 0xFF] = size;
        }
        return slots[slot] == MISSING ? add(source, from, to, hash, slot) : slots[slot];
    }

    /** The number, or -1. */
    int find(byte[] source, int from, int to) {
        if (to - from == 1) {
            return ofOneByte[source[from] & 0xFF];
        }
        return slots[slot(source, from, to, hash(source, from, to))];
    }

    private int slot(byte[] source, int from, int to, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != MISSING && !same(slots[slot], hash, source, from, to)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean same(int number, int hash, byte[] source, int from, int to) {
        int start = starts[number];
        int end = starts[number + 1];
        return hashes[number] == hash && Arrays.equals(bytes, start, end, source, from, to);
    }

    private int add(byte[] source, int from, int to, int hash, int slot) {
        int number = size++;
        int start = starts[number];
        int length = to - from;
        if (Math.addExact(start, length) > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(start + length, grown(bytes.length)));
        }
        System.arraycopy(source, from, bytes, start, length);
        if (number + 2 > starts.length) {
            starts = Arrays.copyOf(starts, grown(starts.length));
            hashes = Arrays.copyOf(hashes, starts.length);
        }
        starts[number + 1] = start + length;
        hashes[number] = hash;
        slots[slot] = number;
        if (size * 2 > slots.length) {
            rehash();
        }
        return number;
    }

    private static int grown(int length) {
        return (int) Math.min(Integer.MAX_VALUE - 16L, length * 2L);
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, MISSING);
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & mask;
            while (slots[slot] != MISSING) {
                slot = slot + 1 & mask;
            }
            slots[slot] = number;
        }
    }

    private static int hash(byte[] source, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + source[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
