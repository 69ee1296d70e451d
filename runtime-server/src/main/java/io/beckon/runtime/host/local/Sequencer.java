package io.beckon.runtime.host.local;

import io.beckon.engine.Input;
import io.beckon.runtime.host.Journal;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Puts what happens into the journal, and from there into the lanes. */
final class Sequencer {
    private final Journal journal;
    private final Dispatcher dispatcher;
    private final Budget budget;
    private final Outage outage;
    private volatile boolean stopping;

    Sequencer(Journal journal, Dispatcher dispatcher, Budget budget, Outage outage) {
        this.journal = journal;
        this.dispatcher = dispatcher;
        this.budget = budget;
        this.outage = outage;
    }

    /**
     * Journals an input that the host itself makes; its time is replaced by the journal's. While the host stops it is dropped: what it
     * answers is part of the state, and asks again after the start.
     */
    void append(Input input) {
        if (stopping) {
            return;
        }
        JournalEntry entry = new JournalEntry.Applied(input);
        byte[] bytes = EntryCodec.encode(entry);
        budget.take(bytes.length);
        append(entry, bytes, new CompletableFuture<>());
    }

    /**
     * Journals an entry, whose room in the budget is taken if it takes any; completes the future with the journal's time when the entry is
     * durable and in the queue of its lane.
     */
    void append(JournalEntry entry, byte[] bytes, CompletableFuture<Long> accepted) {
        journal.append(bytes, new Journal.Receipt() {
            @Override
            public void durable(long position, long atMillis) {
                dispatcher.dispatch(position, at(entry, atMillis), bytes.length);
                accepted.complete(atMillis);
            }

            @Override
            public void failed(IOException cause) {
                if (entry.takesRoom()) {
                    budget.release(bytes.length);
                }
                if (!stopping) {
                    outage.begin(cause);
                }
                accepted.completeExceptionally(cause);
            }
        });
    }

    /** The journal is about to be closed. */
    void stop() {
        stopping = true;
    }

    private static JournalEntry at(JournalEntry entry, long atMillis) {
        return switch (entry) {
            case JournalEntry.Applied(Input input) -> new JournalEntry.Applied(input.at(atMillis));
            case JournalEntry.Switched switched -> switched;
        };
    }
}
