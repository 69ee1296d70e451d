package io.beckon.admin.publishing;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.definitions.ids.SiteKey;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Publishing in the background: one run per site at a time. The latest run of a site can be looked at until the next one begins, by
 * whoever may see the site.
 */
public final class PublishRuns {
    private static final Logger LOG = System.getLogger(PublishRuns.class.getName());

    private final Access access;
    private final Publishing publishing;
    private final Executor executor;
    private final InstantSource clock;
    private final Map<SiteKey, PublishRun> latest = new ConcurrentHashMap<>();
    private final Map<SiteKey, Set<Consumer<PublishRun>>> watchers = new ConcurrentHashMap<>();

    /**
     * Runs.
     *
     * @param executor runs tasks on behalf of the user who submits them
     */
    PublishRuns(Access access, Publishing publishing, Executor executor, InstantSource clock) {
        this.access = access;
        this.publishing = publishing;
        this.executor = executor;
        this.clock = clock;
    }

    /** Begins to publish; does nothing when the site is being published already. Either way the answer is what runs now. */
    public PublishRun start(PublishOrder order) {
        access.require(Permission.PUBLISH);
        PublishRun begun =
                new PublishRun(order.site().key(), access.user(), clock.instant(), PublishStep.CHECKING, null);
        Optional<PublishRun> other = occupy(begun);
        if (other.isPresent()) {
            return other.get();
        }
        tell(begun);
        executor.execute(() -> run(order));
        return begun;
    }

    /** Makes the run the latest one of its site, unless the answer is still under way. */
    private synchronized Optional<PublishRun> occupy(PublishRun begun) {
        Optional<PublishRun> running =
                Optional.ofNullable(latest.get(begun.site())).filter(PublishRun::isRunning);
        if (running.isEmpty()) {
            latest.put(begun.site(), begun);
        }
        return running;
    }

    /** The run of a site that is under way, or else the last one. */
    public Optional<PublishRun> latest(SiteKey site) {
        access.require(Permission.SEE_DEFINITIONS);
        return Optional.ofNullable(latest.get(site));
    }

    /** Tells of every change of the site's runs, in the thread that publishes, until the answer is run. The watcher must not throw. */
    public Runnable watch(SiteKey site, Consumer<PublishRun> watcher) {
        access.require(Permission.SEE_DEFINITIONS);
        Set<Consumer<PublishRun>> ofSite = watchers.computeIfAbsent(site, _ -> ConcurrentHashMap.newKeySet());
        ofSite.add(watcher);
        return () -> ofSite.remove(watcher);
    }

    private void run(PublishOrder order) {
        SiteKey site = order.site().key();
        PublishRun.Outcome outcome = attempt(order, step -> change(site, run -> run.at(step)));
        change(site, run -> run.with(outcome));
    }

    private PublishRun.Outcome attempt(PublishOrder order, Consumer<PublishStep> steps) {
        try {
            return publishing.publish(order, steps);
        } catch (RuntimeFailure failure) {
            return new PublishRun.Failed(failure);
        } catch (RuntimeException | Error broken) {
            LOG.log(
                    Level.ERROR,
                    () -> "Expected to publish site " + order.site().key() + ", but it broke.",
                    broken);
            return new PublishRun.Broken();
        }
    }

    private void change(SiteKey site, UnaryOperator<PublishRun> change) {
        PublishRun changed = latest.computeIfPresent(site, (_, run) -> change.apply(run));
        if (changed != null) {
            tell(changed);
        }
    }

    private void tell(PublishRun run) {
        watchers.getOrDefault(run.site(), Set.of()).forEach(watcher -> watcher.accept(run));
    }
}
