package io.beckon.runtime.reliability;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.published.Switches;
import io.beckon.runtime.host.Acceptance;
import io.beckon.runtime.host.Standing;
import io.beckon.runtime.host.Submission;
import io.beckon.runtime.host.VisitHost;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Says "durable" at once and writes a moment later, as a host with a write-behind cache would. */
final class EagerHost implements VisitHost {
    private static final long WRITE_BEHIND_NANOS = 5_000_000;

    private final VisitHost host;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().unstarted(task));

    EagerHost(VisitHost host) {
        this.host = host;
    }

    @Override
    public CompletionStage<Acceptance> accept(Submission submission) {
        writer.execute(() -> {
            LockSupport.parkNanos(WRITE_BEHIND_NANOS);
            host.accept(submission);
        });
        return CompletableFuture.completedFuture(new Acceptance.Durable(0));
    }

    @Override
    public CompletionStage<Void> set(SiteKey site, Switches switches) {
        return host.set(site, switches);
    }

    @Override
    public Switches switches(SiteKey site) {
        return host.switches(site);
    }

    @Override
    public boolean isServing() {
        return host.isServing();
    }

    @Override
    public boolean tellState(SiteKey site, VisitorId visitor, VisitId visit, Consumer<Standing> listener) {
        return host.tellState(site, visitor, visit, listener);
    }
}
