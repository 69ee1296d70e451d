package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.EngagementId;
import io.beckon.engine.Effect;
import io.beckon.engine.Visitor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A visitor in a lane. Known to the lane's thread alone, but for its key and {@link #isLive}. */
final class Resident {
    final VisitorKey key;
    /** Absent while parked. */
    @Nullable
    Visitor visitor;
    /** The position of the last input. */
    long applied;
    /** When the last input came. */
    long touchedAtMillis;
    /** When something is due next; {@link Long#MAX_VALUE} when nothing is. */
    long deadlineMillis = Long.MAX_VALUE;
    /** An input after this time finds a visitor of whom nothing is known; {@link Long#MAX_VALUE} while a visit is live. */
    long forgottenAfterMillis = Long.MAX_VALUE;
    /** Requests for slots that are not answered yet. */
    List<Effect.SlotRequested> requests = List.of();

    /** The position of the first input that is not in the row; 0 when the row is current. */
    long outdatedSince;
    /** When that input came. */
    long outdatedAtMillis;
    /** Where its row is. */
    Row row = Row.NONE;

    /** Its place in {@link Timers}, which alone sets it. */
    long wakeAtMillis = Long.MAX_VALUE;
    /** Whether a due deadline is on its way through the journal. */
    boolean timerJournaled;
    /** Its place in the queue of {@link Residents}, which alone sets it. */
    long idleCheckAtMillis;

    private volatile boolean live;

    enum Row {
        NONE,
        LIVE,
        RESTING
    }

    Resident(VisitorKey key) {
        this.key = key;
    }

    /** Whether a visit goes on, for any thread. */
    boolean isLive() {
        return live;
    }

    void setLive(boolean now) {
        live = now;
    }

    boolean isCurrent() {
        return outdatedSince == 0;
    }

    void request(Effect.SlotRequested request) {
        forget(request.engagement());
        requests = Stream.concat(requests.stream(), Stream.of(request)).toList();
    }

    void forget(EngagementId engagement) {
        if (!requests.isEmpty()) {
            requests = requests.stream()
                    .filter(request -> !request.engagement().equals(engagement))
                    .toList();
        }
    }
}
