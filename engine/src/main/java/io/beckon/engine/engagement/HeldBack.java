package io.beckon.engine.engagement;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Nothing is offered, with what the refusing step looked at. */
record HeldBack(Reason reason, Map<String, JsonNode> facts) {
    HeldBack {
        facts = Map.copyOf(facts);
    }

    static HeldBack because(Reason reason) {
        return new HeldBack(reason, Map.of());
    }

    static HeldBack because(Reason reason, Facts facts) {
        return new HeldBack(reason, facts.toMap());
    }
}
