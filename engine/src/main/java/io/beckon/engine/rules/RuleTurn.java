package io.beckon.engine.rules;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.engine.visit.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visit's turn at the rules: the only way to change a rule memory, and the way to take all changes since {@link #begin} back. Holds
 * what fired. Made once and used again and again; not thread-safe.
 */
public final class RuleTurn {
    private static final int UNRESOLVED = -2;

    private final List<RuleFired> fired = new ArrayList<>();
    private final Reading reading = new Reading();
    private final PassedSteps passed = new PassedSteps();
    private final TurnDeadlines deadlines = new TurnDeadlines(this);
    private RuleMemory memory = new RuleMemory(0);
    /** Key and former value of each cell that was written, in the order of writing. */
    private int[] undo = new int[64];

    private int undoSize;
    private @Nullable PageId[] pagesBefore = memory.pages;
    private @Nullable String page;
    private int slot = RuleMemory.NO_PAGE;
    private int moment;

    /** Begins a turn: what came before can no longer be taken back, and nothing has fired yet. */
    public void begin(RuleMemory next) {
        memory = next;
        undoSize = 0;
        pagesBefore = next.pages;
        deadlines.begin();
        fired.clear();
    }

    /** What fired since the turn began: event by event, and for one event in the order of the rules. */
    public List<RuleFired> fired() {
        return List.copyOf(fired);
    }

    /** Leaves the memory, and what fired, as they were when the turn began. */
    public void rollBack() {
        while (undoSize > 0) {
            undoSize -= 2;
            memory.write(undo[undoSize], undo[undoSize + 1]);
        }
        memory.pages = pagesBefore;
        deadlines.rollBack();
        fired.clear();
    }

    Reading reading() {
        return reading;
    }

    PassedSteps passed() {
        return passed;
    }

    TurnDeadlines deadlines() {
        return deadlines;
    }

    RuleMemory memory() {
        return memory;
    }

    /** From now on, page views mean this one, and the time is this one. */
    void enter(@Nullable String where, long atMillis) {
        page = where;
        slot = where == null ? RuleMemory.NO_PAGE : UNRESOLVED;
        moment = memory.moment(atMillis);
    }

    /** From now on, page views mean this one. */
    void enter(@Nullable PageId where) {
        page = where == null ? null : where.value();
        slot = where == null ? RuleMemory.NO_PAGE : UNRESOLVED;
    }

    /** The time as a positive number that fits a cell. */
    int moment() {
        return moment;
    }

    int read(Bits bits) {
        if (!bits.isPerPage()) {
            return bits.in(memory.read(RuleMemory.key(bits.cell(), RuleMemory.WHOLE_VISIT)));
        }
        return isPageKnown() ? bits.in(memory.read(RuleMemory.key(bits.cell(), slot))) : 0;
    }

    void write(Bits bits, int value) {
        if (!bits.isPerPage()) {
            write(bits, RuleMemory.WHOLE_VISIT, value);
        } else if (value != 0 || isPageKnown()) {
            write(bits, openSlot(), value);
        }
    }

    /** Sets the bits to 0, in every page view when each has its own. */
    void clear(Bits bits) {
        if (!bits.isPerPage()) {
            write(bits, RuleMemory.WHOLE_VISIT, 0);
            return;
        }
        for (int open = 0; open < memory.pages.length; open++) {
            write(bits, open, 0);
        }
        write(bits, RuleMemory.NO_PAGE, 0);
    }

    /** A moment of the visit; 0 when there is none. */
    int momentAt(int cell) {
        return memory.read(RuleMemory.key(cell, RuleMemory.WHOLE_VISIT));
    }

    void setMoment(int cell, int value) {
        put(RuleMemory.key(cell, RuleMemory.WHOLE_VISIT), value);
    }

    void fire(RuleId rule) {
        Event event = reading.event();
        fired.add(new RuleFired(rule, event.serverAtMillis(), EventId.of(event.id()), pageId()));
    }

    void fire(RuleId rule, Awaited unanswered) {
        fired.add(new RuleFired(rule, unanswered.deadlineMillis(), unanswered.event(), unanswered.page()));
    }

    /** Whether the turn is at a page view. */
    boolean isOnPage() {
        return page != null;
    }

    /** Whether the bits hold something in any page view. */
    boolean isAnywhere(Bits bits) {
        for (int open = 0; open < memory.pages.length; open++) {
            if (bits.in(memory.read(RuleMemory.key(bits.cell(), open))) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Forgets everything about a page view. */
    void close(PageId closing) {
        int closed = memory.slotOf(closing.value());
        if (closed >= 0) {
            for (int key : memory.keys()) {
                if (RuleMemory.isOfPage(key, closed)) {
                    put(key, 0);
                }
            }
            memory.pages = memory.pages.clone();
            memory.pages[closed] = null;
        }
        deadlines.close(closing);
    }

    /** The page view that the turn is at. */
    @Nullable
    String page() {
        return page;
    }

    @Nullable
    PageId pageId() {
        return page == null ? null : PageId.of(page);
    }

    private boolean isPageKnown() {
        if (slot == UNRESOLVED && page != null) {
            int found = memory.slotOf(page);
            slot = found < 0 ? UNRESOLVED : found;
        }
        return slot >= 0;
    }

    private int openSlot() {
        if (!isPageKnown()) {
            slot = memory.slotFor(PageId.of(String.valueOf(page)));
        }
        return slot;
    }

    private void write(Bits bits, int where, int value) {
        int key = RuleMemory.key(bits.cell(), where);
        int before = memory.read(key);
        int after = bits.replacedIn(before, value);
        if (after != before) {
            put(key, after);
        }
    }

    private void put(int key, int value) {
        if (undoSize == undo.length) {
            undo = Arrays.copyOf(undo, undoSize * 2);
        }
        undo[undoSize++] = key;
        undo[undoSize++] = memory.write(key, value);
    }
}
