package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.published.Switches;
import io.beckon.engine.Effect;
import io.beckon.engine.Input;
import io.beckon.engine.Packages;
import io.beckon.runtime.host.Acceptance;
import io.beckon.runtime.host.Outbox;
import io.beckon.runtime.host.SlotAllocator;
import io.beckon.runtime.host.Standing;
import io.beckon.runtime.host.Submission;
import io.beckon.runtime.host.VisitHost;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** The host on one machine. When {@link #open} returns, it is where the last process was, and what was due meanwhile is under way. */
public final class LocalVisitHost implements VisitHost, AutoCloseable {
    private static final Acceptance OVERLOADED = new Acceptance.Overloaded(1_000);

    private final HostParts parts;
    private final List<Lane> lanes;
    private final Housekeeper housekeeper;
    private volatile boolean closing;

    LocalVisitHost(HostParts parts, List<Lane> lanes, Housekeeper housekeeper) {
        this.parts = parts;
        this.lanes = lanes;
        this.housekeeper = housekeeper;
    }

    /**
     * Opens the host of a directory and replays what the last process left.
     *
     * @param packages all that live visits and the journal refer to, without kill switches
     * @param pushes called on a lane's thread, in order for each visitor; must not block
     * @throws IOException when the directory cannot be used; the message says why
     */
    public static LocalVisitHost open(
            HostSettings settings,
            Packages packages,
            Consumer<Effect.Pushed> pushes,
            SlotAllocator slots,
            InstantSource clock)
            throws IOException, InterruptedException {
        return new Opening(settings, packages, pushes, slots, clock).open();
    }

    /** Replays and goes live; closes everything when that fails. */
    void start() throws IOException, InterruptedException {
        try {
            housekeeper.start();
            lanes.forEach(Lane::start);
            new Replay(parts).run();
            parts.journal().start();
            parts.dispatcher().toAll(new Task.GoLive());
        } catch (IOException e) {
            parts.outage().begin(e);
            close();
            throw e;
        } catch (InterruptedException | RuntimeException e) {
            parts.outage().begin(new IOException("Expected the host to start, but it failed: " + e, e));
            close();
            throw e;
        }
    }

    @Override
    public CompletionStage<Acceptance> accept(Submission submission) {
        Optional<IOException> outage = parts.outage().cause();
        if (outage.isPresent()) {
            return CompletableFuture.failedFuture(outage.get());
        }
        if (closing || housekeeper.isDiskFull() || isCrowded(submission)) {
            return overloaded();
        }
        JournalEntry entry = new JournalEntry.Applied(untimed(submission));
        byte[] bytes = EntryCodec.encode(entry);
        if (!parts.budget().tryTake(bytes.length)) {
            return overloaded();
        }
        CompletableFuture<Long> accepted = new CompletableFuture<>();
        parts.sequencer().append(entry, bytes, accepted);
        return accepted.thenApply(Acceptance.Durable::new);
    }

    /** Whether the submission would make one more visitor live than there may be. */
    private boolean isCrowded(Submission submission) {
        return submission.beginning() != null
                && parts.counters().live.sum() >= parts.settings().limits().maxLiveVisitors()
                && !lane(submission.visitor()).isLive(new VisitorKey(submission.site(), submission.visitor()));
    }

    private CompletionStage<Acceptance> overloaded() {
        parts.counters().overloaded.increment();
        return CompletableFuture.completedFuture(OVERLOADED);
    }

    private static Input.Batch untimed(Submission submission) {
        return new Input.Batch(
                submission.site(),
                submission.visitor(),
                submission.visit(),
                0,
                submission.beginning(),
                submission.sentAtMillis(),
                submission.source(),
                submission.events(),
                submission.proofs());
    }

    @Override
    public boolean isServing() {
        return !closing && !parts.outage().hasBegun();
    }

    @Override
    public CompletionStage<Void> set(SiteKey site, Switches switches) {
        Optional<IOException> outage = parts.outage().cause();
        if (outage.isPresent()) {
            return CompletableFuture.failedFuture(outage.get());
        }
        JournalEntry entry = new JournalEntry.Switched(site, switches);
        byte[] bytes = EntryCodec.encode(entry);
        CompletableFuture<Long> accepted = new CompletableFuture<>();
        parts.sequencer().append(entry, bytes, accepted);
        return accepted.thenAccept(_ -> {});
    }

    @Override
    public Switches switches(SiteKey site) {
        return parts.dispatcher().switches(site);
    }

    @Override
    public boolean tellState(SiteKey site, VisitorId visitor, VisitId visit, Consumer<Standing> listener) {
        if (!isServing()) {
            return false;
        }
        int lane = parts.dispatcher().lane(visitor);
        parts.dispatcher().queue(lane).add(new Task.Tell(new VisitorKey(site, visitor), visit, listener));
        return true;
    }

    /** History that waits for its sink. */
    public Outbox outbox() {
        return parts.outbox();
    }

    /** Why nothing is accepted, empty when all is well. */
    public Optional<String> problem() {
        return parts.outage()
                .cause()
                .map(Throwable::getMessage)
                .or(() -> housekeeper.isDiskFull()
                        ? Optional.of("Expected at least "
                                + parts.settings().limits().minFreeDiskBytes() + " bytes free on the disk of "
                                + parts.settings().directory() + ", but there are fewer. Free some.")
                        : Optional.empty());
    }

    /** What it did and how it stands. */
    public HostFigures figures() {
        Counters counters = parts.counters();
        RocksJournal journal = parts.journal();
        return new HostFigures(
                journal.last(),
                Math.max(0, journal.last() - journal.first() + 1),
                journal.commits(),
                parts.store().logSyncs(),
                counters.overloaded.sum(),
                parts.budget().entries(),
                parts.budget().bytes(),
                journal.last() - parts.progress().applied(),
                counters.live.sum(),
                counters.parked.sum(),
                counters.replayed.sum(),
                counters.timers.sum(),
                counters.snapshotRows.sum(),
                counters.forgotten.sum(),
                counters.failedInputs.sum(),
                journal.aheadMillis(),
                parts.outbox().backlog());
    }

    /** Answers overload from now on, applies what was accepted, writes all rows, and lets go of the directory. */
    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        parts.sequencer().stop();
        parts.journal().close();
        parts.dispatcher().toAll(new Task.End());
        lanes.forEach(Lane::join);
        housekeeper.stop();
        parts.outbox().close();
        parts.store().close();
    }

    private Lane lane(VisitorId visitor) {
        return lanes.get(parts.dispatcher().lane(visitor));
    }
}
