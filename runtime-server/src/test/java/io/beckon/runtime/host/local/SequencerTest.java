package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.published.Switches;
import io.beckon.runtime.host.Journal;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SequencerTest {
    private final Budget budget = new Budget(10, 1_000);
    private final Sequencer sequencer =
            new Sequencer(new BrokenJournal(), new Dispatcher(1, new Progress(1)), budget, new Outage());

    @Test
    void givesBackNoRoomThatSwitchesNeverTook() {
        JournalEntry switched = new JournalEntry.Switched(Shop.SITE, Switches.ALL_ON);
        CompletableFuture<Long> accepted = new CompletableFuture<>();

        sequencer.append(switched, EntryCodec.encode(switched), accepted);

        assertThat(accepted).isCompletedExceptionally();
        assertThat(budget.entries()).isZero();
        assertThat(budget.bytes()).isZero();
    }

    /** Takes nothing any more, as after a failed write. */
    private static final class BrokenJournal implements Journal {
        @Override
        public void append(byte[] entry, Receipt receipt) {
            receipt.failed(new IOException("a test's broken disk"));
        }

        @Override
        public List<Entry> read(long from, int max) {
            return List.of();
        }

        @Override
        public void truncate(long below) {}

        @Override
        public long first() {
            return 1;
        }

        @Override
        public long last() {
            return 0;
        }

        @Override
        public long nowMillis() {
            return 0;
        }
    }
}
