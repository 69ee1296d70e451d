package io.beckon.engine.rules;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.engine.visit.Event;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visit's turn at the rules: the only way to change a rule memory, and the way to take all changes since {@link #begin} back. Holds
 * what fired. Made once and used again and again; not thread-safe.
 */
public final class RuleTurn {
    /** The slot of a page view that was not looked for yet; any other below 0 is of one that nothing is remembered of. */
    private static final int UNRESOLVED = -2;

    private static final int NO_CELL = -1;

    private final List<RuleFired> fired = new ArrayList<>();
    private final Reading reading = new Reading();
    private final PassedSteps passed = new PassedSteps();
    private final TurnDeadlines deadlines = new TurnDeadlines(this);
    private final UndoLog undo = new UndoLog();
    private RuleMemory memory = new RuleMemory(0);
    /** Whether page views and deadlines are kept as they were before. A turn that concerns no rule leaves the memory alone. */
    private boolean isKept;

    private @Nullable PageId[] pagesBefore = memory.pages;
    private @Nullable PageId page;
    private int slot = RuleMemory.NO_PAGE;
    private int moment;
    /** The visit's cell that was looked at last, and what it holds: a rule mostly asks for one cell again and again. */
    private int lastCell = NO_CELL;

    private int lastValue;

    /** Begins a turn: what came before can no longer be taken back, and nothing has fired yet. */
    public void begin(RuleMemory next) {
        memory = next;
        undo.clear();
        lastCell = NO_CELL;
        isKept = false;
        fired.clear();
    }

    /** What fired since the turn began: event by event, and for one event in the order of the rules. */
    public List<RuleFired> fired() {
        return fired.isEmpty() ? List.of() : List.copyOf(fired);
    }

    /** Leaves the memory, and what fired, as they were when the turn began. */
    public void rollBack() {
        lastCell = NO_CELL;
        undo.apply(memory);
        if (isKept) {
            memory.pages = pagesBefore;
            deadlines.rollBack();
        }
        fired.clear();
    }

    Reading reading() {
        return reading;
    }

    PassedSteps passed() {
        return passed;
    }

    TurnDeadlines deadlines() {
        keep();
        return deadlines;
    }

    RuleMemory memory() {
        return memory;
    }

    /** From now on, page views mean this one, and the time is this one. */
    void enter(@Nullable PageId where, long atMillis) {
        enter(where);
        moment = memory.moment(atMillis);
    }

    /** From now on, page views mean this one. */
    void enter(@Nullable PageId where) {
        keep();
        page = where;
        slot = where == null ? RuleMemory.NO_PAGE : UNRESOLVED;
    }

    /** The time as a positive number that fits a cell. */
    int moment() {
        return moment;
    }

    /** The number in these {@link Bits}; of the page view that the turn is at, when each has its own. */
    int read(int bits) {
        if (!Bits.isPerPage(bits)) {
            return Bits.in(bits, momentAt(Bits.cell(bits)));
        }
        return isPageKnown() ? Bits.in(bits, memory.read(slot, Bits.cell(bits))) : 0;
    }

    void write(int bits, int value) {
        if (!Bits.isPerPage(bits)) {
            write(bits, RuleMemory.WHOLE_VISIT, value);
        } else if (value != 0 || isPageKnown()) {
            write(bits, openSlot(), value);
        }
    }

    /** Sets the bits to 0, in every page view when each has its own. */
    void clear(int bits) {
        if (!Bits.isPerPage(bits)) {
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
        if (cell != lastCell) {
            lastValue = memory.read(RuleMemory.WHOLE_VISIT, cell);
            lastCell = cell;
        }
        return lastValue;
    }

    void setMoment(int cell, int value) {
        put(RuleMemory.WHOLE_VISIT, cell, value);
    }

    /** Forgets so many moments side by side. */
    void clearMoments(int firstCell, int count) {
        clear(RuleMemory.WHOLE_VISIT, firstCell, firstCell + count);
    }

    void fire(RuleId rule) {
        Event event = reading.event();
        fired.add(new RuleFired(rule, event.serverAtMillis(), EventId.of(event.id()), page));
    }

    void fire(RuleId rule, Awaited unanswered) {
        fired.add(new RuleFired(rule, unanswered.deadlineMillis(), unanswered.event(), unanswered.page()));
    }

    /** Whether the turn is at a page view. */
    boolean isOnPage() {
        return page != null;
    }

    /** Whether the bits hold something in another page view than the one that the turn is at. */
    boolean isElsewhere(int bits) {
        int here = isPageKnown() ? slot : RuleMemory.NO_PAGE;
        for (int open = 0; open < memory.pages.length; open++) {
            if (open != here && Bits.in(bits, memory.read(open, Bits.cell(bits))) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Forgets everything about the page view that the turn is at. */
    void closePage() {
        if (page != null && isPageKnown()) {
            clear(slot, 0, Cells.MOST);
            memory.pages = memory.pages.clone();
            memory.pages[slot] = null;
            slot = UNRESOLVED;
        }
        if (page != null) {
            deadlines.closePage(page);
        }
    }

    /** The page view that the turn is at. */
    @Nullable
    PageId page() {
        return page;
    }

    private void keep() {
        if (!isKept) {
            pagesBefore = memory.pages;
            deadlines.begin();
            isKept = true;
        }
    }

    private boolean isPageKnown() {
        if (slot == UNRESOLVED && page != null) {
            slot = memory.slotOf(page.value());
        }
        return slot >= 0;
    }

    private int openSlot() {
        if (page != null && !isPageKnown()) {
            slot = memory.slotFor(page);
        }
        return slot;
    }

    private void write(int bits, int where, int value) {
        int before = held(where, Bits.cell(bits));
        put(where, Bits.cell(bits), before, Bits.replacedIn(bits, before, value));
    }

    private void put(int where, int cell, int value) {
        put(where, cell, held(where, cell), value);
    }

    private int held(int where, int cell) {
        return where == RuleMemory.WHOLE_VISIT ? momentAt(cell) : memory.read(where, cell);
    }

    private void clear(int where, int fromCell, int toCell) {
        lastCell = NO_CELL;
        Cells.clear(memory.cells(where), fromCell, toCell, (cell, before) -> undo.add(where, cell, before));
    }

    private void put(int where, int cell, int before, int value) {
        if (value == before) {
            return;
        }
        undo.add(where, cell, before);
        memory.write(where, cell, value);
        if (where == RuleMemory.WHOLE_VISIT && cell == lastCell) {
            lastValue = value;
        }
    }
}
