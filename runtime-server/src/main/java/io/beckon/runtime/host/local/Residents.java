package io.beckon.runtime.host.local;

import io.beckon.engine.Visitor;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The visitors of one lane: all that are live, and those who were touched lately. Live ones without inputs for long are parked: only
 * their key and deadline stay in memory.
 */
final class Residents {
    private final VisitorRows rows;
    private final Counters counters;
    private final long parkAfterMillis;
    private final HostSettings.Keep keep;
    private final ConcurrentMap<VisitorKey, Resident> all = new ConcurrentHashMap<>();
    /** Residents in memory, by the time when to look whether they are idle. */
    private final Deque<Resident> awake = new ArrayDeque<>();

    Residents(VisitorRows rows, Counters counters, long parkAfterMillis, HostSettings.Keep keep) {
        this.rows = rows;
        this.counters = counters;
        this.parkAfterMillis = parkAfterMillis;
        this.keep = keep;
    }

    /** Takes in a live visitor, parked, before the lane runs. */
    void settle(Resident parked) {
        all.put(parked.key, parked);
        counters.live.increment();
        counters.parked.increment();
    }

    /** Whether the visitor has a live visit; for any thread. */
    boolean isLive(VisitorKey key) {
        Resident resident = all.get(key);
        return resident != null && resident.isLive();
    }

    /** The visitor, null when he is not here and so has no live visit. */
    @Nullable
    Resident find(VisitorKey key) {
        return all.get(key);
    }

    Collection<Resident> all() {
        return all.values();
    }

    /** The visitor, fetched when he is not here. */
    Resident get(VisitorKey key, long nowMillis) throws IOException {
        Resident resident = all.get(key);
        if (resident == null) {
            resident = rows.arrive(key);
            all.put(key, resident);
            expectIdle(resident, nowMillis);
        }
        return resident;
    }

    /** The visitor's state, fetched when it is parked. */
    Visitor visitor(Resident resident, long nowMillis) throws IOException {
        Visitor visitor = resident.visitor;
        if (visitor == null) {
            visitor = rows.awake(resident.key);
            resident.visitor = visitor;
            counters.parked.decrement();
            expectIdle(resident, nowMillis);
        }
        return visitor;
    }

    /**
     * The visitor's state for an input of this time: nothing is known of one who rested for too long, whether or not his row was deleted
     * meanwhile.
     */
    Visitor visitorAt(Resident resident, long atMillis) throws IOException {
        if (resident.forgottenAfterMillis < atMillis) {
            Visitor forgotten = Visitor.of(resident.key.site(), resident.key.visitor());
            resident.visitor = forgotten;
            return forgotten;
        }
        return visitor(resident, atMillis);
    }

    /** Takes over what an input has changed. */
    void touch(Resident resident, Visitor visitor, long nowMillis) {
        resident.touchedAtMillis = nowMillis;
        resident.deadlineMillis = visitor.nextDeadlineMillis();
        resident.forgottenAfterMillis = visitor.isLive() ? Long.MAX_VALUE : nowMillis + keep.millis(visitor.facts());
        if (visitor.isLive() != resident.isLive()) {
            resident.setLive(visitor.isLive());
            counters.live.add(visitor.isLive() ? 1 : -1);
        }
    }

    /** Lets go of a visitor without a live visit, whose row is current and for whom no deadline is on its way. */
    void leave(Resident resident) {
        all.remove(resident.key, resident);
    }

    /** Parks those who were idle for long, as far as their rows are current. */
    void park(long nowMillis) {
        Resident next = awake.peek();
        while (next != null && next.idleCheckAtMillis <= nowMillis) {
            awake.remove();
            if (next.touchedAtMillis + parkAfterMillis > nowMillis || !next.isCurrent() || next.timerJournaled) {
                expectIdle(next, nowMillis);
            } else if (next.isLive()) {
                next.visitor = null;
                counters.parked.increment();
            } else {
                leave(next);
            }
            next = awake.peek();
        }
    }

    private void expectIdle(Resident resident, long nowMillis) {
        resident.idleCheckAtMillis = nowMillis + parkAfterMillis;
        awake.add(resident);
    }
}
