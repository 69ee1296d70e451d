package io.beckon.runtime.host;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.Input;
import io.beckon.engine.visit.Proof;
import io.beckon.engine.visit.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checked batch of events, before it has a time and a place in the journal.
 *
 * @param beginning present when the batch may begin its visit
 * @param sentAtMillis the sender's clock
 * @param proofs what proofs of sign-ins were worth, by place in the events; an event that is not in it had none
 */
public record Submission(
        SiteKey site,
        VisitorId visitor,
        VisitId visit,
        Input.@Nullable Beginning beginning,
        long sentAtMillis,
        Source source,
        List<EventMessage> events,
        Map<Integer, Proof> proofs) {
    public Submission {
        events = List.copyOf(events);
        proofs = Map.copyOf(proofs);
    }
}
