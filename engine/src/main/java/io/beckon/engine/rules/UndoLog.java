package io.beckon.engine.rules;

import java.util.Arrays;

/** What cells held before they were written, in the order of writing. Used again for the next turn. */
final class UndoLog {
    /** A slot, a cell, and what it held. */
    private static final int ENTRY = 3;

    private int[] entries = new int[32 * ENTRY];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int slot, int cell, int before) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = slot;
        entries[size++] = cell;
        entries[size++] = before;
    }

    /** Writes everything back, the last first, and forgets it. */
    void apply(RuleMemory memory) {
        while (size > 0) {
            size -= ENTRY;
            memory.write(entries[size], entries[size + 1], entries[size + 2]);
        }
    }
}
