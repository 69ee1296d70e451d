package io.beckon.engine.rules;

import io.beckon.engine.visit.StateReader;

/** Cells as states were written before their format 3: keys in ascending order as differences, each with its value. Still read. */
final class PairedCells {
    /** Keys below are cells of the visit; above, the lowest four bits say of what the cell is. */
    private static final int NEAR = 32;

    private static final int SLOT_BITS = 4;
    private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;
    private static final int OF_NO_PAGE = 14;
    private static final int OF_VISIT = 15;

    private PairedCells() {}

    static void read(StateReader in, RuleMemory memory) {
        int key = 0;
        for (int left = in.upTo(MemoryFormat.MOST_PARTS); left > 0; left--) {
            key += in.upTo(MemoryFormat.MOST_PARTS - key);
            int value = (int) in.number();
            if (key < NEAR) {
                memory.write(RuleMemory.WHOLE_VISIT, key, value);
            } else {
                memory.write(slot((key - NEAR) & SLOT_MASK), (key - NEAR) >>> SLOT_BITS, value);
            }
        }
    }

    private static int slot(int written) {
        return switch (written) {
            case OF_VISIT -> RuleMemory.WHOLE_VISIT;
            case OF_NO_PAGE -> RuleMemory.NO_PAGE;
            default -> {
                if (written >= RuleMemory.MOST_PAGES) {
                    throw new IllegalArgumentException("Expected a state with cells of at most " + RuleMemory.MOST_PAGES
                            + " page views, but got slot " + written + ".");
                }
                yield written;
            }
        };
    }
}
