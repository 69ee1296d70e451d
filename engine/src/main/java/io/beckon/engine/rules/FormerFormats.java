package io.beckon.engine.rules;

import io.beckon.engine.visit.StateReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How rule memories were written before the format 4 of a visitor's state. Still read, never written. */
final class FormerFormats {
    /** The first format that kept cells as they are; before, they were pairs of a key and a value. */
    private static final int PACKED = 3;

    /** Keys below are cells of the visit; above, the lowest four bits say of what the cell is. */
    private static final int NEAR = 32;

    private static final int SLOT_BITS = 4;
    private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;
    private static final int OF_NO_PAGE = 14;
    private static final int OF_VISIT = 15;

    private FormerFormats() {}

    static RuleMemory read(StateReader in, int format) {
        RuleMemory memory = new RuleMemory(in.number());
        memory.pages = MemoryFormat.readPages(in);
        if (format < PACKED) {
            readPairs(in, memory);
        } else {
            readPacked(in, memory);
        }
        MemoryFormat.expectPagesOfCells(memory);
        memory.awaited = MemoryFormat.readAwaited(in, memory.startedAtMillis());
        return memory;
    }

    /** The cells of the visit and of each slot: words of bits and numbers, after how many there are. */
    private static void readPacked(StateReader in, RuleMemory memory) {
        readCells(in, RuleMemory.WHOLE_VISIT, memory);
        int slots = in.upTo(RuleMemory.NO_PAGE + 1);
        for (int slot = 0; slot < slots; slot++) {
            readCells(in, slot, memory);
        }
    }

    private static void readCells(StateReader in, int slot, RuleMemory memory) {
        int[] bits = new int[in.upTo(Cells.MOST_WORDS)];
        int held = in.upTo(bits.length * Integer.SIZE);
        for (int word = 0; word < bits.length; word++) {
            bits[word] = integer(in);
        }
        int count = 0;
        for (int cell = 0; cell < bits.length * Integer.SIZE; cell++) {
            if ((bits[cell / Integer.SIZE] & 1 << cell) != 0) {
                memory.write(slot, cell, integer(in));
                count++;
            }
        }
        if (count != held) {
            throw new IllegalArgumentException(
                    "Expected a state with as many cells as it says, but it says " + held + " and has " + count + ".");
        }
    }

    private static int integer(StateReader in) {
        byte[] four = new byte[Integer.BYTES];
        in.octets(four, 0, Integer.BYTES);
        return ByteBuffer.wrap(four).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    /** Keys in ascending order as differences, each with its value. */
    private static void readPairs(StateReader in, RuleMemory memory) {
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
