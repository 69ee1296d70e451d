package io.beckon.runtime.intake;

import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Proof;
import java.util.List;
import java.util.Map;

/**
 * Events whose sign-ins have been judged.
 *
 * @param events without any proof
 * @param proofs what the proofs were worth, by place in the events; an event that is not in it had none
 */
record JudgedEvents(List<EventMessage> events, Map<Integer, Proof> proofs) {
    JudgedEvents {
        events = List.copyOf(events);
        proofs = Map.copyOf(proofs);
    }
}
