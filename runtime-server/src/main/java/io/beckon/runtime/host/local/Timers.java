package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.VisitId;
import io.beckon.engine.Input;
import io.beckon.engine.Visitor;
import java.io.IOException;
import java.util.Comparator;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The deadlines of one lane's visitors. A due one is journaled, and applied when it comes back from the journal, so that a replay sees
 * it at its place. A deadline that moves to a later time keeps its place in the queue: most move with every event, and a look too early
 * is cheaper.
 */
final class Timers {
    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);
    /** After an outage many are due at once; so many are on their way at a time, to leave room for events. */
    private static final int MOST_ON_THEIR_WAY = 512;

    private static final long RETRY_MILLIS = 60_000;

    private final Residents residents;
    private final Sequencer sequencer;
    private final Counters counters;
    private final TreeSet<Resident> queue = new TreeSet<>(Comparator.<Resident>comparingLong(r -> r.wakeAtMillis)
            .thenComparing(r -> r.key.visitor())
            .thenComparing(r -> r.key.site()));
    private int onTheirWay;

    Timers(Residents residents, Sequencer sequencer, Counters counters) {
        this.residents = residents;
        this.sequencer = sequencer;
        this.counters = counters;
    }

    /** Looks at the visitor again when his next deadline is due. */
    void expect(Resident resident) {
        if (resident.timerJournaled || resident.deadlineMillis == Long.MAX_VALUE) {
            wake(resident, Long.MAX_VALUE);
        } else if (resident.deadlineMillis < resident.wakeAtMillis) {
            wake(resident, resident.deadlineMillis);
        }
    }

    /** An input was applied to the visitor. */
    void applied(Resident resident, Visitor visitor, Input input, long nowMillis) {
        if (input instanceof Input.TimerDue && resident.timerJournaled) {
            resident.timerJournaled = false;
            onTheirWay--;
        }
        if (input instanceof Input.TimerDue due && isStillDue(due, visitor)) {
            LOG.error("Expected a deadline of {} to have passed, but it has not; trying again later.", resident.key);
            wake(resident, nowMillis + RETRY_MILLIS);
        } else {
            expect(resident);
        }
    }

    private static boolean isStillDue(Input.TimerDue due, Visitor visitor) {
        return visitor.nextDeadlineMillis() <= due.deadlineMillis()
                && visitor.nextDeadlineVisit().filter(due.visit()::equals).isPresent();
    }

    /** Journals what is due, in the order of the deadlines. */
    void fire(long nowMillis) throws IOException {
        while (onTheirWay < MOST_ON_THEIR_WAY && millisToNext(nowMillis) <= 0) {
            Resident next = queue.first();
            wake(next, Long.MAX_VALUE);
            if (next.deadlineMillis <= nowMillis) {
                journal(next, nowMillis);
            } else {
                expect(next);
            }
        }
    }

    /** How long until there is something to look at; {@link Long#MAX_VALUE} when only an input can change that. */
    long millisToNext(long nowMillis) {
        return queue.isEmpty() || onTheirWay >= MOST_ON_THEIR_WAY
                ? Long.MAX_VALUE
                : queue.first().wakeAtMillis - nowMillis;
    }

    private void journal(Resident due, long nowMillis) throws IOException {
        Visitor visitor = residents.visitor(due, nowMillis);
        VisitId visit = visitor.nextDeadlineVisit().orElseThrow();
        due.timerJournaled = true;
        onTheirWay++;
        counters.timers.increment();
        sequencer.append(
                new Input.TimerDue(due.key.site(), due.key.visitor(), visit, nowMillis, visitor.nextDeadlineMillis()));
    }

    private void wake(Resident resident, long atMillis) {
        if (resident.wakeAtMillis != Long.MAX_VALUE) {
            queue.remove(resident);
        }
        resident.wakeAtMillis = atMillis;
        if (atMillis != Long.MAX_VALUE) {
            queue.add(resident);
        }
    }
}
