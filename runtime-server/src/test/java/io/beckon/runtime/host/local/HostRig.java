package io.beckon.runtime.host.local;

import static org.awaitility.Awaitility.await;

import io.beckon.engine.Effect;
import io.beckon.engine.Packages;
import io.beckon.runtime.host.Acceptance;
import io.beckon.runtime.host.Outbox;
import io.beckon.runtime.host.SlotAllocator;
import io.beckon.runtime.host.Submission;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A real host of the example shop whose clock the test moves. */
final class HostRig implements AutoCloseable {
    /** A Monday morning, when every service is open. */
    static final long START = Instant.parse("2026-03-02T09:00:00Z").toEpochMilli();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final LocalVisitHost host;
    final Queue<Effect.Pushed> pushes = new ConcurrentLinkedQueue<>();
    final AtomicLong clock;
    private final Path directory;

    HostRig(HostSettings settings, AtomicLong clock) {
        this(settings, Shop.PACKAGES, clock);
    }

    HostRig(HostSettings settings, Packages packages, AtomicLong clock) {
        this.clock = clock;
        directory = settings.directory();
        try {
            host = LocalVisitHost.open(
                    settings, packages, pushes::add, SlotAllocator.UNLIMITED, () -> Instant.ofEpochMilli(clock.get()));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static HostRig in(Path directory) {
        return new HostRig(HostSettings.in(directory), new AtomicLong(START));
    }

    /** A host that starts on what this one would leave if it were killed now. */
    HostRig afterCrash(Path copy) throws IOException {
        Directories.copy(directory, copy);
        return new HostRig(HostSettings.in(copy), new AtomicLong(clock.get()));
    }

    Acceptance accept(Submission submission) {
        return get(host.accept(submission));
    }

    static <T> T get(CompletionStage<T> stage) {
        CompletableFuture<T> future = stage.toCompletableFuture();
        return future.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    HostRig pass(Duration time) {
        clock.addAndGet(time.toMillis());
        return this;
    }

    /** Waits until all that was accepted is applied. */
    HostRig settle() {
        await().atMost(PATIENCE)
                .until(() -> host.figures().lagEntries() == 0 && host.figures().waitingEntries() == 0);
        return this;
    }

    List<Outbox.Entry> history() {
        settle();
        try {
            return host.outbox().read(0, Integer.MAX_VALUE, 0);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The history effects of a kind, in their order. */
    <T extends Effect> List<T> history(Class<T> kind) {
        return history().stream()
                .flatMap(entry -> entry.effects().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The rule and the outcome, or the reason, of each decision. */
    List<String> decisions() {
        return history(Effect.DecisionRecorded.class).stream()
                .map(Effect.DecisionRecorded::entry)
                .map(entry -> entry.rule().id() + " " + (entry.reason() == null ? "offered" : entry.reason()))
                .toList();
    }

    @Override
    public void close() {
        host.close();
    }
}
