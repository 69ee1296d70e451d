package io.beckon.engine.rules;

import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one package remember of one visit: only what the visit has touched. Cells of 32 bits in one open-addressed table,
 * page views by small slots, and the absences that are awaited. Changed by {@link RuleTurn} only; not thread-safe.
 */
public final class RuleMemory {
    static final int MOST_PAGES = 8;
    /** The slot of events that name no page view. */
    static final int NO_PAGE = MOST_PAGES;
    /** The slot of what concerns the whole visit. */
    static final int WHOLE_VISIT = 15;

    private static final int SLOT_BITS = 4;
    private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;
    private static final PageId[] NO_PAGES = {};
    private static final Awaited[] NOTHING = {};

    final long startedAtMillis;
    /** Key and value side by side; key 0 is free. */
    private int[] table = new int[8];

    private int used;

    @Nullable
    PageId[] pages = NO_PAGES;
    /** In the order of their deadlines; replaced, never changed. */
    Awaited[] awaited = NOTHING;

    /** The memory of a visit at its beginning. */
    public RuleMemory(long startedAtMillis) {
        this.startedAtMillis = startedAtMillis;
    }

    /** The earliest deadline that is awaited; {@link Long#MAX_VALUE} when there is none. */
    public long nextDeadlineMillis() {
        return awaited.length == 0 ? Long.MAX_VALUE : awaited[0].deadlineMillis();
    }

    /** Writes the memory; equal memories write equal bytes. */
    public void encode(StateWriter out) {
        MemoryFormat.write(this, out);
    }

    /** Reads what {@link #encode} wrote; an {@link IllegalArgumentException} when it is something else. */
    public static RuleMemory decode(StateReader in) {
        return MemoryFormat.read(in);
    }

    /** The time as a number that fits a cell: milliseconds since the visit began, from 1. */
    int moment(long atMillis) {
        return Math.toIntExact(Math.addExact(Math.subtractExact(atMillis, startedAtMillis), 1));
    }

    /** The slot of an open page view, or -1 when nothing is remembered of it. */
    int slotOf(String page) {
        for (int slot = 0; slot < pages.length; slot++) {
            PageId open = pages[slot];
            if (open != null && open.value().equals(page)) {
                return slot;
            }
        }
        return -1;
    }

    /** Opens a slot for a page view. */
    int slotFor(PageId page) {
        int free = 0;
        while (free < pages.length && pages[free] != null) {
            free++;
        }
        if (free == MOST_PAGES) {
            throw new IllegalStateException(
                    "Expected at most " + MOST_PAGES + " open page views, but '" + page + "' is one more.");
        }
        pages = Arrays.copyOf(pages, Math.max(pages.length, free + 1));
        pages[free] = page;
        return free;
    }

    static int key(int cell, int slot) {
        return (cell << SLOT_BITS | slot) + 1;
    }

    static boolean isOfSlot(int key, int slot) {
        return (key - 1 & SLOT_MASK) == slot;
    }

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

    /** The keys of the cells that hold something, in ascending order. */
    int[] keys() {
        int[] keys = new int[used];
        int size = 0;
        for (int at = 0; at < table.length; at += 2) {
            if (table[at] != 0 && table[at + 1] != 0) {
                keys[size++] = table[at];
            }
        }
        int[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private int find(int key) {
        int mask = table.length - 2;
        int at = ((key * 0x9E3779B9) >>> 15) & mask;
        while (table[at] != key && table[at] != 0) {
            at = at + 2 & mask;
        }
        return at;
    }

    private int claim(int key, int free) {
        int at = free;
        if ((used + 1) * 8 > table.length * 3) {
            grow();
            at = find(key);
        }
        table[at] = key;
        used++;
        return at;
    }

    /** Leaves behind the cells that have become empty. */
    private void grow() {
        int[] old = table;
        int[] keys = keys();
        table = new int[Math.max(8, Integer.highestOneBit(keys.length * 8 / 3 + 2) * 2)];
        used = 0;
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != 0 && old[at + 1] != 0) {
                int to = find(old[at]);
                table[to] = old[at];
                table[to + 1] = old[at + 1];
                used++;
            }
        }
    }
}
