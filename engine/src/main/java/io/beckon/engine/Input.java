package io.beckon.engine;

import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Proof;
import io.beckon.engine.visit.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a visitor's state can be fed with. Every input is journaled before it is applied; its time is the journal's. */
public sealed interface Input {
    /** The site of the visitor. */
    SiteKey site();

    /** The visitor whose state it concerns. */
    VisitorId visitor();

    /** The visit it concerns. */
    VisitId visit();

    /** The server's time, epoch milliseconds, never decreasing for one visitor. */
    long atMillis();

    /** The same at another time. */
    Input at(long millis);

    /**
     * Accepted events.
     *
     * @param beginning present when the batch begins the visit if it has not begun; a visit that is neither live nor begun by the
     *     batch has ended
     * @param sentAtMillis the sender's clock when it sent the batch
     * @param proofs what proofs of sign-ins were worth, by place in the events; an event that is not in it had none
     */
    record Batch(
            SiteKey site,
            VisitorId visitor,
            VisitId visit,
            long atMillis,
            @Nullable Beginning beginning,
            long sentAtMillis,
            Source source,
            List<EventMessage> events,
            Map<Integer, Proof> proofs)
            implements Input {
        public Batch {
            events = List.copyOf(events);
            proofs = Map.copyOf(proofs);
        }

        /** A batch in which nobody proves anything. */
        public Batch(
                SiteKey site,
                VisitorId visitor,
                VisitId visit,
                long atMillis,
                @Nullable Beginning beginning,
                long sentAtMillis,
                Source source,
                List<EventMessage> events) {
            this(site, visitor, visit, atMillis, beginning, sentAtMillis, source, events, Map.of());
        }

        @Override
        public Batch at(long millis) {
            return new Batch(site, visitor, visit, millis, beginning, sentAtMillis, source, events, proofs);
        }

        /** The same with these proofs. */
        public Batch withProofs(Map<Integer, Proof> judged) {
            return new Batch(site, visitor, visit, atMillis, beginning, sentAtMillis, source, events, judged);
        }
    }

    /**
     * What is known when a visit begins.
     *
     * @param version the package version that was active when the batch was accepted
     * @param device what the sender is, by key, for example {@code userAgent}
     * @param country two letters, absent when unknown
     */
    record Beginning(
            int version,
            Map<String, String> device,
            @Nullable String country) {
        public Beginning {
            device = Map.copyOf(device);
        }
    }

    /**
     * A deadline of the visit has passed.
     *
     * @param deadlineMillis which; a deadline that the state no longer holds has no effect
     */
    record TimerDue(SiteKey site, VisitorId visitor, VisitId visit, long atMillis, long deadlineMillis)
            implements Input {
        @Override
        public TimerDue at(long millis) {
            return new TimerDue(site, visitor, visit, millis, deadlineMillis);
        }
    }

    /** The agent group's allocator has answered a request for a slot. */
    record SlotAnswered(
            SiteKey site, VisitorId visitor, VisitId visit, long atMillis, EngagementId engagement, boolean granted)
            implements Input {
        @Override
        public SlotAnswered at(long millis) {
            return new SlotAnswered(site, visitor, visit, millis, engagement, granted);
        }
    }
}
