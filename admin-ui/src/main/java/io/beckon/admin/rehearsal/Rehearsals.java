package io.beckon.admin.rehearsal;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.publishing.RuntimePort;
import io.beckon.admin.publishing.SiteReview;
import io.beckon.admin.rehearsal.RehearsalProgress.Stage;
import io.beckon.admin.runtime.RuntimeConnection;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.visits.HistoryPort;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.site.Site;
import io.beckon.engine.Compilation;
import io.beckon.engine.SitePackage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Rehearses drafts over recorded visits, beside what is live. A user has one rehearsal at a time: another one stops it. Two run at once;
 * further ones wait for their turn. Who may not see visits gets counts and reasons, but no visit by its id.
 */
@Service
public final class Rehearsals {
    /** How many visits of a rule are named in a report, of each version. */
    public static final int MOST_EXAMPLES = 20;

    /** How many events one rehearsal takes; of more, those of the newest visits. */
    public static final int MOST_EVENTS = RecordedVisits.MOST_EVENTS;

    /** How many visits one rehearsal takes. */
    public static final int MOST_VISITS = RecordedVisits.MOST_VISITS;

    private static final int MOST_AT_ONCE = 2;
    private static final long BREATH_MILLIS = 100;
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMillis(500);

    private final Access access;
    private final Drafts drafts;
    private final RuntimePort runtime;
    private final HistoryPort history;
    private final InstantSource clock;
    private final Retries retries = new Retries(UNTIL_ASKED_AGAIN);
    private final Map<String, RehearsalWatch> running = new ConcurrentHashMap<>();
    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);

    Rehearsals(Access access, Drafts drafts, RuntimeConnection connection, InstantSource clock) {
        this.access = access;
        this.drafts = drafts;
        this.runtime = new RuntimePort(connection);
        this.history = new HistoryPort(connection);
        this.clock = clock;
    }

    /** Rehearses to the end, or until the watch is stopped. Throws {@link RuntimeFailure} when the runtime does not tell what it keeps. */
    public RehearsalOutcome rehearse(RehearsalOrder order, RehearsalWatch watch) {
        access.require(Permission.REHEARSE);
        String user = access.user();
        RehearsalWatch before = running.put(user, watch);
        if (before != null) {
            before.stop();
        }
        try {
            return runInTurn(order, watch);
        } catch (RehearsalStopped stopped) {
            return new RehearsalOutcome.Stopped();
        } finally {
            running.remove(user, watch);
        }
    }

    private RehearsalOutcome runInTurn(RehearsalOrder order, RehearsalWatch watch) {
        awaitTurn(watch);
        try {
            watch.reached(Stage.FINDING, 0, 0);
            return run(order, watch);
        } finally {
            turns.release();
        }
    }

    /** Whoever waits can be stopped, too. */
    private void awaitTurn(RehearsalWatch watch) {
        try {
            while (!turns.tryAcquire(BREATH_MILLIS, TimeUnit.MILLISECONDS)) {
                watch.reached(Stage.WAITING, 0, 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RehearsalStopped();
        }
    }

    private RehearsalOutcome run(RehearsalOrder order, RehearsalWatch watch) {
        Site draft = drafts.site(order.site());
        return switch (SiteReview.of(draft)) {
            case SiteReview.Refused(var problems) -> new RehearsalOutcome.Refused(draft, problems);
            case SiteReview.Publishable(var site, var rules, var compiled) ->
                run(order, new RehearsedVersion(site, rules, compiled), watch);
        };
    }

    private RehearsalOutcome run(RehearsalOrder order, RehearsedVersion draft, RehearsalWatch watch) {
        RehearsedVersion live = live(order.site());
        var span = order.period().span(draft.site().settings().timeZone(), clock.instant());
        RecordedVisits recorded = RecordedVisits.find(
                (limit, after) -> retries.ask(() -> history.visits(order.site(), span, limit, after)), span, watch);
        if (recorded.visits().isEmpty()) {
            return new RehearsalOutcome.NothingRecorded();
        }
        int examples = access.may(Permission.SEE_VISITS) ? MOST_EXAMPLES : 0;
        return new RehearsalOutcome.Rehearsed(new SideBySide(recorded, order.slots(), examples, watch)
                .compare(replay(order.site(), watch), draft, live, version -> published(order.site(), version, live)));
    }

    private Replay replay(SiteKey site, RehearsalWatch watch) {
        return new Replay(
                (page, line) ->
                        history.recording(site, page.span(), page.visits().size(), page.after(), told -> {
                            watch.check();
                            line.accept(told);
                        }),
                retries,
                Replay.MOST_HELD_BYTES);
    }

    private Optional<Site> published(SiteKey site, int version, @Nullable RehearsedVersion live) {
        return live != null && live.compiled().version() == version
                ? Optional.of(live.site())
                : retries.ask(() -> runtime.find(site, version)).map(SignedPackage::site);
    }

    private @Nullable RehearsedVersion live(SiteKey site) {
        return runtime.activePackage(site).map(Rehearsals::compiled).orElse(null);
    }

    private static RehearsedVersion compiled(SignedPackage content) {
        return switch (SitePackage.compile(content)) {
            case Compilation.Compiled(SitePackage compiled) ->
                new RehearsedVersion(content.site(), content.rules(), compiled);
            case Compilation.Refused(var problems) ->
                throw new RuntimeFailure(
                        RuntimeFailure.Kind.UNEXPECTED,
                        "Expected version " + content.version() + " of site '"
                                + content.site().key() + "' to be one that this console can run, but "
                                + problems.getFirst().message());
        };
    }
}
