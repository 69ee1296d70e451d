package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.StateWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What publishing refuses by: the fullest memory of a layout takes as many bytes as it reckons with, and hardly less. */
class LayoutTest {
    private static final int VISIT_CELLS = 2_000;
    private static final int PAGE_CELLS = 100;
    private static final int PLACES = RuleMemory.NO_PAGE + 1;
    /** Ids and counts are reckoned in round numbers. */
    private static final int COUNTS_OF_A_MEMORY = 10;

    private static final int COUNTS_OF_CELLS = 20;
    private static final int COUNTS_OF_A_DEADLINE = 6;
    private static final int PAGE_ID = 66;

    private final Layout layout = new Layout();
    private final RuleMemory memory = new RuleMemory(-1);

    @Test
    void reckonsWithEveryCell() {
        layout.moments(VISIT_CELLS);
        for (int cell = 0; cell < PAGE_CELLS; cell++) {
            layout.bits(31, true);
        }

        fill(RuleMemory.WHOLE_VISIT, VISIT_CELLS);
        fill(RuleMemory.NO_PAGE, PAGE_CELLS);
        for (int page = 0; page < RuleMemory.MOST_PAGES; page++) {
            fill(memory.slotFor(page(page)), PAGE_CELLS);
        }

        int slack = COUNTS_OF_A_MEMORY + COUNTS_OF_CELLS * (PLACES + 1) + RuleMemory.MOST_PAGES + PAGE_ID;
        assertThat(written()).isBetween(layout.worstStateBytes() - slack, layout.worstStateBytes());
    }

    @Test
    void reckonsWithEveryDeadline() {
        layout.deadline();
        layout.deadlineOfEachPage();

        EventId event = EventId.of("e".repeat(64));
        memory.awaited = new Awaited[1 + PLACES];
        Arrays.setAll(memory.awaited, i -> new Awaited(Integer.MAX_VALUE, -2, event, page(i % PLACES), true));

        int slack = COUNTS_OF_A_MEMORY + COUNTS_OF_CELLS + COUNTS_OF_A_DEADLINE * (1 + PLACES);
        assertThat(written()).isBetween(layout.worstStateBytes() - slack, layout.worstStateBytes());
    }

    private void fill(int slot, int cells) {
        for (int cell = 0; cell < cells; cell++) {
            memory.write(slot, cell, -1);
        }
    }

    private int written() {
        StateWriter out = new StateWriter();
        memory.encode(out);
        return out.toBytes().length;
    }

    private static PageId page(int number) {
        return PageId.of("p".repeat(63) + number % 10);
    }
}
