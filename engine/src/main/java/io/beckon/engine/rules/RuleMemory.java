package io.beckon.engine.rules;

import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one package remember of one visit: only what the visit has touched. {@link Cells} of the visit, in front of them when
 * the visit began; cells of each page view, these by small slots, and the deadlines that are awaited. Most visits have nothing but the
 * first, which is kept as the bytes that are written. Changed by {@link RuleTurn} only; not thread-safe.
 */
public final class RuleMemory {
    /** Eight open page views, and one that is over as soon as its late event has been matched. */
    static final int MOST_PAGES = 9;
    /** The slot of events that name no page view. */
    static final int NO_PAGE = MOST_PAGES;
    /** The slot of what concerns the whole visit. */
    static final int WHOLE_VISIT = MOST_PAGES + 1;

    static final PageId[] NO_PAGES = {};

    private static final byte[][] NO_CELLS = {};
    private static final VarHandle BEGIN = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] ofVisit;
    private byte[][] ofPages = NO_CELLS;

    @Nullable
    PageId[] pages = NO_PAGES;
    /** In the order of their deadlines; replaced, never changed. */
    Awaited[] awaited = Deadlines.NONE;

    /** The memory of a visit at its beginning. */
    public RuleMemory(long startedAtMillis) {
        this(startedAtMillis, Cells.roomy());
    }

    RuleMemory(long startedAtMillis, byte[] ofVisit) {
        this(ofVisit);
        BEGIN.set(ofVisit, 0, startedAtMillis);
    }

    /** The cells know when the visit began. */
    RuleMemory(byte[] ofVisit) {
        this.ofVisit = ofVisit;
    }

    /**
     * The memory that {@link #bytes} gave; it goes on with the array itself. An {@link IllegalArgumentException} when the bytes cannot be that;
     * single cells are not looked at, as {@link #decode} does.
     */
    public static RuleMemory of(byte[] bytes) {
        return MemoryFormat.memory(bytes);
    }

    /**
     * The memory as bytes, and as long as the visit awaits nothing and rules remember nothing of single page views, without copying any:
     * then it is the array that it was made {@link #of}, if what is remembered still fits. There may be room behind what they say. The memory
     * must not be used any more.
     */
    public byte[] bytes() {
        return MemoryFormat.bytes(this);
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
        return format < MemoryFormat.FIRST ? FormerFormats.read(in, format) : MemoryFormat.read(in);
    }

    long startedAtMillis() {
        return (long) BEGIN.get(ofVisit, 0);
    }

    /** The time as a number that fits a cell: milliseconds since the visit began, from 1. */
    int moment(long atMillis) {
        return Math.toIntExact(Math.addExact(Math.subtractExact(atMillis, startedAtMillis()), 1));
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
        byte[] before = cells(slot);
        byte[] after = Cells.write(before, cell, value);
        if (after != before) {
            replace(slot, after);
        }
    }

    /** The cells of a slot, for {@link Cells}. */
    byte[] cells(int slot) {
        if (slot == WHOLE_VISIT) {
            return ofVisit;
        }
        return slot < ofPages.length ? ofPages[slot] : Cells.empty();
    }

    /** Goes on with other cells. */
    void replace(int slot, byte[] cells) {
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

    /** How many slots of page views, and of none, have cells. */
    int slotsInUse() {
        int slots = ofPages.length;
        while (slots > 0 && Cells.held(ofPages[slots - 1]) == 0) {
            slots--;
        }
        return slots;
    }

    /** Whether there is nothing but the cells of the visit. */
    boolean isOfVisitOnly() {
        return pages.length == 0 && awaited.length == 0 && slotsInUse() == 0;
    }
}
