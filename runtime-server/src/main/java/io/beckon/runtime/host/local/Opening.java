package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.Switches;
import io.beckon.engine.Effect;
import io.beckon.engine.Packages;
import io.beckon.runtime.host.SlotAllocator;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The start of a host: opens the store, puts the live visitors into their lanes, replays the journal, and goes live. */
record Opening(
        HostSettings settings,
        Packages packages,
        Consumer<Effect.Pushed> pushes,
        SlotAllocator slots,
        InstantSource clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final byte[] FORMAT = Keys.text("1");

    LocalVisitHost open() throws IOException, InterruptedException {
        long startedAtMillis = clock.millis();
        Store store = Store.open(settings.directory());
        HostParts parts;
        List<Lane> lanes;
        LocalVisitHost host;
        try {
            checkFormat(store);
            parts = parts(store);
            lanes = lanes(parts);
            host = new LocalVisitHost(parts, lanes, new Housekeeper(parts));
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
        host.start();
        LOG.info(
                "The host holds {} live visitors; {} journal entries replayed, {} ms.",
                parts.counters().live.sum(),
                parts.counters().replayed.sum(),
                clock.millis() - startedAtMillis);
        return host;
    }

    private HostParts parts(Store store) throws IOException {
        Progress progress = new Progress(settings.lanes());
        Outage outage = new Outage();
        RocksJournal journal = RocksJournal.open(store, clock);
        RocksOutbox outbox = RocksOutbox.open(store, progress);
        Dispatcher dispatcher = new Dispatcher(settings.lanes(), progress);
        HostSettings.Limits limits = settings.limits();
        Budget budget = new Budget(limits.waitingEntries(), limits.waitingBytes());
        Sequencer sequencer = new Sequencer(journal, dispatcher, budget, outage);
        return new HostParts(
                settings,
                store,
                journal,
                outbox,
                dispatcher,
                sequencer,
                progress,
                budget,
                new Counters(),
                outage,
                slots,
                pushes);
    }

    private List<Lane> lanes(HostParts parts) throws IOException {
        Map<SiteKey, Switches> switches =
                new SwitchRows(parts.store()).before(parts.journal().first());
        parts.dispatcher().begin(switches);
        List<Lane> lanes = IntStream.range(0, settings.lanes())
                .mapToObj(index -> new Lane(index, parts, new SwitchedPackages(packages, switches)))
                .toList();
        new VisitorRows(parts.store())
                .live(parked ->
                        lanes.get(parts.dispatcher().lane(parked.key.visitor())).settle(parked));
        return lanes;
    }

    private void checkFormat(Store store) throws IOException {
        byte[] format = store.get(Family.META, Keys.FORMAT);
        if (format == null) {
            try (Writes writes = store.writes()) {
                writes.put(Family.META, Keys.FORMAT, FORMAT).commit();
            }
        } else if (!Arrays.equals(format, FORMAT)) {
            throw new IOException("Expected format " + Keys.text(FORMAT) + " in " + settings.directory()
                    + ", but it has format " + Keys.text(format) + ". Use the version of Beckon that wrote it.");
        }
    }
}
