package hqb.supply.imports;

import java.util.Arrays;

/**
 * Which stock number stood in which row first. Keeps 64 bits of each instead of the text, so that a million take 24 MB; two different
 * numbers fall together with a chance of one in thirty million files of that size.
 */
final class SeenSkus {
    private long[] keys = new long[1 << 12];
    private int[] rows = new int[1 << 12];
    private int count;

    /** The row in which the number stood before, or 0 when it is new and now stands in this row. */
    int put(String sku, int row) {
        if (count * 2 >= keys.length) {
            grow();
        }
        return put(key(sku), row);
    }

    private int put(long key, int row) {
        int mask = keys.length - 1;
        int at = (int) (key ^ key >>> 32) & mask;
        while (rows[at] != 0) {
            if (keys[at] == key) {
                return rows[at];
            }
            at = at + 1 & mask;
        }
        keys[at] = key;
        rows[at] = row;
        count++;
        return 0;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = Arrays.copyOf(new int[0], oldKeys.length * 2);
        count = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != 0) {
                put(oldKeys[i], oldRows[i]);
            }
        }
    }

    private static long key(String sku) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < sku.length(); i++) {
            hash = (hash ^ sku.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }
}
