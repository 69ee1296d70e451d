package io.beckon.admin.visits;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a visit's timeline. */
public sealed interface Moment {
    /** When it happened, by the server's clock. */
    long atMillis();

    /**
     * A page view begins; the moments after it belong to it until the next one.
     *
     * @param leftAtMillis when the visitor left it; absent while it is open
     */
    record PageOpened(EventEntry event, @Nullable Long leftAtMillis) implements Moment {
        @Override
        public long atMillis() {
            return event.serverTimestamp();
        }
    }

    /**
     * Anything else that happened.
     *
     * @param elsewhere the page view on which it happened, when that is not the one it stands under
     */
    record Happened(EventEntry event, @Nullable EventEntry elsewhere) implements Moment {
        @Override
        public long atMillis() {
            return event.serverTimestamp();
        }
    }

    /**
     * A rule fired.
     *
     * @param because the events that made it true, as far as history has them
     */
    record Fired(DecisionEntry decision, List<EventEntry> because) implements Moment {
        public Fired {
            because = List.copyOf(because);
        }

        @Override
        public long atMillis() {
            return decision.firedAt();
        }
    }

    /** It was decided what comes of a rule that fired. */
    record Decided(DecisionEntry decision) implements Moment {
        @Override
        public long atMillis() {
            return decision.decidedAt();
        }
    }

    /** Something arrived that had no effect. */
    record Refused(RefusalEntry refusal) implements Moment {
        @Override
        public long atMillis() {
            return refusal.serverTimestamp();
        }
    }
}
