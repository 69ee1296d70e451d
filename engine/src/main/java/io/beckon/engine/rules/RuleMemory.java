package io.beckon.engine.rules;

import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one package remember of one visit: only what the visit has touched. {@link Cells} of the visit and of each page view,
 * these by small slots, and the deadlines that are awaited. Changed by {@link RuleTurn} only; not thread-safe.
 */
public final class RuleMemory {
    /** Eight open page views, and one that is over as soon as its late event has been matched. */
    static final int MOST_PAGES = 9;
    /** The slot of events that name no page view. */
    static final int NO_PAGE = MOST_PAGES;
    /** The slot of what concerns the whole visit. */
    static final int WHOLE_VISIT = MOST_PAGES + 1;

    /** The first format of a visitor's state that keeps cells as they are. */
    private static final int PACKED = 3;

    static final PageId[] NO_PAGES = {};
    private static final int[][] NO_CELLS = {};

    final long startedAtMillis;
    /** Made with the memory, so that the two lie side by side: a visit is often out of the processor's reach. */
    private int[] ofVisit;

    private int[][] ofPages = NO_CELLS;

    @Nullable
    PageId[] pages = NO_PAGES;
    /** In the order of their deadlines; replaced, never changed. */
    Awaited[] awaited = Deadlines.NONE;

    /** The memory of a visit at its beginning. */
    public RuleMemory(long startedAtMillis) {
        this(startedAtMillis, Cells.of(0, 0));
    }

    RuleMemory(long startedAtMillis, int[] ofVisit) {
        this.startedAtMillis = startedAtMillis;
        this.ofVisit = ofVisit;
    }

    /** The earliest deadline that is awaited; {@link Long#MAX_VALUE} when there is none. */
    public long nextDeadlineMillis() {
        return awaited.length == 0 ? Long.MAX_VALUE : awaited[0].deadlineMillis();
    }

    /** Writes the memory; the same cells, slots of page views and deadlines give the same bytes, however they came to be. */
    public void encode(StateWriter out) {
        MemoryFormat.write(this, out);
    }

    /**
     * Reads what {@link #encode} wrote; an {@link IllegalArgumentException} when it is something else.
     *
     * @param format the format of the visitor's state that it is part of
     */
    public static RuleMemory decode(StateReader in, int format) {
        return format < PACKED ? MemoryFormat.readPaired(in) : MemoryFormat.read(in);
    }

    /** Reads what {@link #encode} wrote just as it writes now; what was kept is read by {@link #decode}. */
    public static RuleMemory decodeCurrent(StateReader in) {
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

    int read(int slot, int cell) {
        return Cells.read(cells(slot), cell);
    }

    /** Mostly the array stays the same one; then nothing is replaced. */
    @SuppressWarnings("ReferenceEquality")
    void write(int slot, int cell, int value) {
        int[] before = cells(slot);
        int[] after = Cells.write(before, cell, value);
        if (after != before) {
            replace(slot, after);
        }
    }

    /** The cells of a slot, for {@link Cells}. */
    int[] cells(int slot) {
        if (slot == WHOLE_VISIT) {
            return ofVisit;
        }
        return slot < ofPages.length ? ofPages[slot] : Cells.empty();
    }

    /** Goes on with other cells. */
    void replace(int slot, int[] cells) {
        if (slot == WHOLE_VISIT) {
            ofVisit = cells;
            return;
        }
        int known = ofPages.length;
        if (slot >= known) {
            ofPages = Arrays.copyOf(ofPages, slot + 1);
            Arrays.fill(ofPages, known, slot + 1, Cells.empty());
        }
        ofPages[slot] = cells;
    }
}
