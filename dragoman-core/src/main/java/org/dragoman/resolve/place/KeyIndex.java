package org.dragoman.resolve.place;

import java.nio.charset.StandardCharsets;

/**
 * Sorted ASCII keys in one byte array, found by an open-addressing hash table; no object a key.
 *
 * <p>Immutable after construction. A lookup costs one hash and, as a rule, one comparison.
 */
final class KeyIndex {

    private final byte[] pool;
    private final int[] starts;
    private final int[] table;

    /**
     * @param pool all keys, one after the other
     * @param starts where each key starts in the pool, and where the last one ends
     */
    KeyIndex(byte[] pool, int[] starts) {
        this.pool = pool;
        this.starts = starts;
        int capacity = Integer.highestOneBit(Math.max(2, starts.length) * 2 - 1) * 2;
        this.table = new int[capacity];
        for (int i = 0; i < starts.length - 1; i++) {
            int slot = hash(i) & (capacity - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            table[slot] = i + 1;
        }
    }

    int size() {
        return starts.length - 1;
    }

    String key(int index) {
        return new String(pool, starts[index], starts[index + 1] - starts[index], StandardCharsets.ISO_8859_1);
    }

    /** Index of the key, or -1. */
    int find(String key) {
        int slot = hash(key) & (table.length - 1);
        while (table[slot] != 0) {
            if (equals(table[slot] - 1, key)) {
                return table[slot] - 1;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -1;
    }

    private boolean equals(int index, String key) {
        int start = starts[index];
        if (starts[index + 1] - start != key.length()) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (pool[start + i] != key.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int hash(int index) {
        int hash = 0;
        for (int i = starts[index]; i < starts[index + 1]; i++) {
            hash = hash * 31 + pool[i];
        }
        return spread(hash);
    }

    private static int hash(String key) {
        return spread(key.hashCode());
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
