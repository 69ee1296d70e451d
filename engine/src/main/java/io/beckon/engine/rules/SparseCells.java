package io.beckon.engine.rules;

/** Cells by key in one open-addressed table; cells that hold 0 are absent. */
final class SparseCells {
    private static final int SMALLEST = 8;

    /** Key and value side by side; key 0 is free. */
    private int[] table = new int[SMALLEST];

    private int used;

    int read(int key) {
        return table[find(key) + 1];
    }

    /** Replaces a cell and returns what it held. */
    int write(int key, int value) {
        int at = find(key);
        int before = table[at + 1];
        if (table[at] == 0 && value != 0) {
            at = claim(key, at);
        }
        if (table[at] != 0) {
            table[at + 1] = value;
        }
        return before;
    }

    /** How many cells hold something. */
    int size() {
        int size = 0;
        for (int at = 0; at < table.length; at += 2) {
            size += table[at + 1] == 0 ? 0 : 1;
        }
        return size;
    }

    /** Copies the keys of the cells that hold something, in no order. */
    void copyKeys(int[] to, int start) {
        int next = start;
        for (int at = 0; at < table.length; at += 2) {
            if (table[at + 1] != 0) {
                to[next++] = table[at];
            }
        }
    }

    private int find(int key) {
        int mask = table.length - 2;
        int at = ((key * 0x9E3779B9) >>> 15) & mask;
        while (table[at] != key && table[at] != 0) {
            at = at + 2 & mask;
        }
        return at;
    }

    /** At most three quarters of the table are in use. */
    private int claim(int key, int free) {
        int at = free;
        if ((used + 1) * 8 > table.length * 3) {
            rebuild();
            at = find(key);
        }
        table[at] = key;
        used++;
        return at;
    }

    /** Leaves behind the cells that have become empty. */
    private void rebuild() {
        int[] old = table;
        used = size();
        table = new int[Math.max(SMALLEST, Integer.highestOneBit(used * 8 / 3 + 2) * 2)];
        for (int at = 0; at < old.length; at += 2) {
            if (old[at + 1] != 0) {
                int to = find(old[at]);
                table[to] = old[at];
                table[to + 1] = old[at + 1];
            }
        }
    }
}
