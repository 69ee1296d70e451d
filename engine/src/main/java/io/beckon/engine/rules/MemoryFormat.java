package io.beckon.engine.rules;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import org.jspecify.annotations.Nullable;

/** How a rule memory is written: start, page views by slot, cells of the visit and of each slot as they are, awaited deadlines. */
final class MemoryFormat {
    static final int MOST_PARTS = Short.MAX_VALUE;

    private static final int MOST_WORDS = Math.ceilDiv(Cells.MOST, Integer.SIZE);
    /** How many words of bits there are, and how many cells. */
    private static final int COUNT_BYTES = 5;

    private MemoryFormat() {}

    static void write(RuleMemory memory, StateWriter out) {
        out.number(memory.startedAtMillis);
        out.number(memory.pages.length);
        for (PageId page : memory.pages) {
            out.optionalText(text(page));
        }
        writeCells(memory.cells(RuleMemory.WHOLE_VISIT), out);
        int slots = slotsInUse(memory);
        out.number(slots);
        for (int slot = 0; slot < slots; slot++) {
            writeCells(memory.cells(slot), out);
        }
        out.number(memory.awaited.length);
        for (Awaited awaited : memory.awaited) {
            out.number(awaited.rule());
            out.number(awaited.deadlineMillis() - memory.startedAtMillis);
            out.text(awaited.event().value());
            out.optionalText(text(awaited.page()));
            out.flag(awaited.isPageOpen());
        }
    }

    static RuleMemory read(StateReader in) {
        long startedAtMillis = in.number();
        @Nullable PageId[] pages = readPages(in);
        RuleMemory memory = new RuleMemory(startedAtMillis, readCells(in));
        memory.pages = pages;
        int slots = in.upTo(RuleMemory.NO_PAGE + 1);
        for (int slot = 0; slot < slots; slot++) {
            memory.replace(slot, readCells(in));
        }
        expectPagesOfCells(memory);
        readAwaited(in, memory);
        return memory;
    }

    /** Reads what was written before format 3 of a visitor's state. */
    static RuleMemory readPaired(StateReader in) {
        RuleMemory memory = new RuleMemory(in.number());
        memory.pages = readPages(in);
        PairedCells.read(in, memory);
        expectPagesOfCells(memory);
        readAwaited(in, memory);
        return memory;
    }

    /** The most bytes that so many cells can take. */
    static int mostBytes(int cells) {
        return COUNT_BYTES + (Math.ceilDiv(cells, Integer.SIZE) + cells) * Integer.BYTES;
    }

    private static int slotsInUse(RuleMemory memory) {
        int slots = RuleMemory.NO_PAGE + 1;
        while (slots > 0 && Cells.words(memory.cells(slots - 1)) == 0) {
            slots--;
        }
        return slots;
    }

    private static void writeCells(int[] cells, StateWriter out) {
        int words = Cells.words(cells);
        out.number(words);
        out.number(Cells.held(cells));
        out.integers(cells, Cells.BITS, words);
        out.integers(cells, Cells.numbers(cells), Cells.held(cells));
    }

    private static int[] readCells(StateReader in) {
        int words = in.upTo(MOST_WORDS);
        int held = in.upTo(words * Integer.SIZE);
        if (words == 0) {
            return Cells.empty();
        }
        int[] cells = Cells.of(words, held);
        in.integers(cells, Cells.BITS, words + held);
        if (Cells.count(cells, words) != held) {
            throw new IllegalArgumentException(
                    "Expected a state with as many cells as it says, but it says " + held + ".");
        }
        if (!Cells.isShortest(cells)) {
            throw new IllegalArgumentException("Expected a state with cells that hold something, but one holds 0.");
        }
        return cells;
    }

    /** A page view that is opened later must not begin with what another one left. */
    private static void expectPagesOfCells(RuleMemory memory) {
        for (int slot = 0; slot < RuleMemory.MOST_PAGES; slot++) {
            boolean isOpen = slot < memory.pages.length && memory.pages[slot] != null;
            if (!isOpen && Cells.held(memory.cells(slot)) > 0) {
                throw new IllegalArgumentException(
                        "Expected a state with cells of open page views only, but slot " + slot + " has none.");
            }
        }
    }

    private static @Nullable PageId[] readPages(StateReader in) {
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

    private static void readAwaited(StateReader in, RuleMemory memory) {
        int size = in.upTo(MOST_PARTS);
        if (size > 0) {
            Awaited[] awaited = new Awaited[size];
            for (int i = 0; i < size; i++) {
                awaited[i] = awaited(in, memory.startedAtMillis);
            }
            memory.awaited = awaited;
        }
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
