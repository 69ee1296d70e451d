package io.beckon.engine.rules;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import org.jspecify.annotations.Nullable;

/** How a rule memory is written: start, page views by slot, cells in ascending order as differences, awaited deadlines. */
final class MemoryFormat {
    private static final int MOST_PARTS = Short.MAX_VALUE;

    private MemoryFormat() {}

    static void write(RuleMemory memory, StateWriter out) {
        out.number(memory.startedAtMillis);
        out.number(memory.pages.length);
        for (PageId page : memory.pages) {
            out.optionalText(text(page));
        }
        writeCells(memory, out);
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
        RuleMemory memory = new RuleMemory(in.number());
        readPages(in, memory);
        readCells(in, memory);
        readAwaited(in, memory);
        return memory;
    }

    private static void writeCells(RuleMemory memory, StateWriter out) {
        int[] keys = memory.keys();
        out.number(keys.length);
        int before = 0;
        for (int key : keys) {
            out.number(key - before);
            out.number(Integer.toUnsignedLong(memory.read(key)));
            before = key;
        }
    }

    private static void readPages(StateReader in, RuleMemory memory) {
        int size = in.upTo(RuleMemory.MOST_PAGES);
        if (size > 0) {
            @Nullable PageId[] pages = new PageId[size];
            for (int slot = 0; slot < size; slot++) {
                pages[slot] = page(in.optionalText());
            }
            memory.pages = pages;
        }
    }

    private static void readCells(StateReader in, RuleMemory memory) {
        int key = 0;
        for (int left = in.upTo(MOST_PARTS); left > 0; left--) {
            key += in.upTo(Integer.MAX_VALUE - key);
            memory.write(key, (int) in.number());
        }
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
