package io.beckon.definitions.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a decision ended. */
public enum DecisionOutcome {
    @JsonProperty("offered")
    OFFERED,
    @JsonProperty("held-back")
    HELD_BACK
}
