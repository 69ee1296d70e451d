package io.beckon.runtime.host.local;

import io.beckon.engine.Effect;
import io.beckon.runtime.host.SlotAllocator;
import java.util.function.Consumer;

/** What the parts of one host share. */
record HostParts(
        HostSettings settings,
        Store store,
        RocksJournal journal,
        RocksOutbox outbox,
        Dispatcher dispatcher,
        Sequencer sequencer,
        Progress progress,
        Budget budget,
        Counters counters,
        Outage outage,
        SlotAllocator slots,
        Consumer<Effect.Pushed> pushes) {}
