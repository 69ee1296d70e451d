package io.beckon.engine.rules;

import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one package remember of one visit: only what the visit has touched. Cells of 32 bits, page views by small slots, and
 * the deadlines that are awaited. Changed by {@link RuleTurn} only; not thread-safe.
 */
public final class RuleMemory {
    /** Eight open page views, and one that is over as soon as its late event has been matched. */
    static final int MOST_PAGES = 9;
    /** The slot of events that name no page view. */
    static final int NO_PAGE = 14;
    /** The slot of what concerns the whole visit. */
    static final int WHOLE_VISIT = 15;

    private static final int SLOT_BITS = 4;
    private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;
    /** How many cells are kept directly. */
    private static final int NEAR = 32;

    /** How many are made with the memory, so that they lie beside it; the rules of a small site need no more. */
    private static final int FIRST_NEAR = 12;

    private static final PageId[] NO_PAGES = {};

    final long startedAtMillis;
    /** The first cells of the whole visit, directly by key; few rules need more. */
    private int[] near = new int[FIRST_NEAR];
    /** All other cells. */
    private @Nullable SparseCells far;

    @Nullable
    PageId[] pages = NO_PAGES;
    /** In the order of their deadlines; replaced, never changed. */
    Awaited[] awaited = Deadlines.NONE;

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

    /** The key of a cell of a page view, or of the whole visit. */
    static int key(int cell, int slot) {
        return slot == WHOLE_VISIT && cell < NEAR ? cell : NEAR + (cell << SLOT_BITS | slot);
    }

    static boolean isOfPage(int key, int slot) {
        return key >= NEAR && (key - NEAR & SLOT_MASK) == slot;
    }

    int read(int key) {
        if (key < NEAR) {
            return key < near.length ? near[key] : 0;
        }
        return far == null ? 0 : far.read(key);
    }

    /** Replaces a cell and returns what it held. */
    int write(int key, int value) {
        if (key >= NEAR) {
            far = far == null ? new SparseCells() : far;
            return far.write(key, value);
        }
        if (key >= near.length) {
            if (value == 0) {
                return 0;
            }
            near = Arrays.copyOf(near, NEAR);
        }
        int before = near[key];
        near[key] = value;
        return before;
    }

    /** The keys of the cells that hold something, in ascending order. */
    int[] keys() {
        int size = 0;
        for (int value : near) {
            size += value == 0 ? 0 : 1;
        }
        int[] keys = new int[size + (far == null ? 0 : far.size())];
        int next = 0;
        for (int key = 0; key < near.length; key++) {
            if (near[key] != 0) {
                keys[next++] = key;
            }
        }
        if (far != null) {
            far.copyKeys(keys, next);
            Arrays.sort(keys, next, keys.length);
        }
        return keys;
    }
}
