package io.beckon.engine.rules;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import org.jspecify.annotations.Nullable;

/**
 * How a rule memory is written: the cells of the visit as they are and, only when there is more, the page views by slot, the cells of each
 * slot, and the awaited deadlines.
 */
final class MemoryFormat {
    /** The first format of a visitor's state that is written like this. */
    static final int FIRST = 4;

    static final int MOST_PARTS = Short.MAX_VALUE;

    private MemoryFormat() {}

    static byte[] bytes(RuleMemory memory) {
        byte[] cells = memory.cells(RuleMemory.WHOLE_VISIT);
        if (memory.isOfVisitOnly()) {
            Cells.finish(cells, false);
            return cells;
        }
        StateWriter out = new StateWriter();
        write(memory, out);
        return out.toBytes();
    }

    static RuleMemory memory(byte[] bytes) {
        if (Cells.fit(bytes) && !Cells.isFollowed(bytes)) {
            return new RuleMemory(bytes);
        }
        return read(new StateReader(bytes));
    }

    static void write(RuleMemory memory, StateWriter out) {
        byte[] cells = memory.cells(RuleMemory.WHOLE_VISIT);
        boolean isFollowed = !memory.isOfVisitOnly();
        Cells.finish(cells, isFollowed);
        out.octets(cells, 0, Cells.size(cells));
        if (isFollowed) {
            writeRest(memory, out);
        }
    }

    static RuleMemory read(StateReader in) {
        byte[] cells = readCells(in, 0);
        RuleMemory memory = new RuleMemory(cells);
        if (Cells.isFollowed(cells)) {
            memory.pages = readPages(in);
            int slots = in.upTo(RuleMemory.NO_PAGE + 1);
            for (int slot = 0; slot < slots; slot++) {
                memory.replace(slot, readCells(in, Cells.OWNED));
            }
            expectPagesOfCells(memory);
            memory.awaited = readAwaited(in, memory.startedAtMillis());
        }
        return memory;
    }

    /** The most bytes that so many cells can take. */
    static int mostBytes(int cells) {
        return Cells.BITS + (Math.ceilDiv(cells, Integer.SIZE) + cells) * Integer.BYTES;
    }

    private static void writeRest(RuleMemory memory, StateWriter out) {
        out.number(memory.pages.length);
        for (PageId page : memory.pages) {
            out.optionalText(text(page));
        }
        int slots = memory.slotsInUse();
        out.number(slots);
        for (int slot = 0; slot < slots; slot++) {
            byte[] cells = memory.cells(slot);
            Cells.finish(cells, false);
            out.octets(cells, Cells.OWNED, Cells.size(cells) - Cells.OWNED);
        }
        out.number(memory.awaited.length);
        for (Awaited awaited : memory.awaited) {
            out.number(awaited.rule());
            out.number(awaited.deadlineMillis() - memory.startedAtMillis());
            out.text(awaited.event().value());
            out.optionalText(text(awaited.page()));
            out.flag(awaited.isPageOpen());
        }
    }

    /** From a byte on: only what stands in front of the cells of the visit is written. */
    private static byte[] readCells(StateReader in, int from) {
        byte[] head = new byte[Cells.BITS];
        in.octets(head, from, Cells.BITS - from);
        int size = Cells.size(head);
        byte[] cells = Cells.withHead(head);
        in.octets(cells, Cells.BITS, size - Cells.BITS);
        return wellFormed(cells);
    }

    private static byte[] wellFormed(byte[] cells) {
        if (!Cells.isWellFormed(cells)) {
            throw new IllegalArgumentException(
                    "Expected a state with as many cells as it says, which all hold something, but it has others.");
        }
        return cells;
    }

    /** A page view that is opened later must not begin with what another one left. */
    static void expectPagesOfCells(RuleMemory memory) {
        for (int slot = 0; slot < RuleMemory.MOST_PAGES; slot++) {
            boolean isOpen = slot < memory.pages.length && memory.pages[slot] != null;
            if (!isOpen && Cells.held(memory.cells(slot)) > 0) {
                throw new IllegalArgumentException(
                        "Expected a state with cells of open page views only, but slot " + slot + " has none.");
            }
        }
    }

    static @Nullable PageId[] readPages(StateReader in) {
        int size = in.upTo(RuleMemory.MOST_PAGES);
        if (size == 0) {
            return RuleMemory.NO_PAGES;
        }
        @Nullable PageId[] pages = new PageId[size];
        for (int slot = 0; slot < size; slot++) {
            pages[slot] = page(in.optionalText());
        }
        return pages;
    }

    static Awaited[] readAwaited(StateReader in, long startedAtMillis) {
        int size = in.upTo(MOST_PARTS);
        if (size == 0) {
            return Deadlines.NONE;
        }
        Awaited[] awaited = new Awaited[size];
        for (int i = 0; i < size; i++) {
            awaited[i] = awaited(in, startedAtMillis);
        }
        return awaited;
    }

    private static Awaited awaited(StateReader in, long startedAtMillis) {
        int rule = in.upTo(Integer.MAX_VALUE);
        long deadlineMillis = in.number() + startedAtMillis;
        EventId event = EventId.of(in.text());
        return new Awaited(rule, deadlineMillis, event, page(in.optionalText()), in.flag());
    }

    private static @Nullable String text(@Nullable PageId page) {
        return page == null ? null : page.value();
    }

    private static @Nullable PageId page(@Nullable String text) {
        return text == null ? null : PageId.of(text);
    }
}
