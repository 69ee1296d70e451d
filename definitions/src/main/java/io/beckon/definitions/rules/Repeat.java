package io.beckon.definitions.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often a rule may fire. After firing its pattern starts from nothing: only later events count. */
public enum Repeat {
    @JsonProperty("once-per-visit")
    ONCE_PER_VISIT,
    @JsonProperty("once-per-page-view")
    ONCE_PER_PAGE_VIEW,
    @JsonProperty("every-time")
    EVERY_TIME
}
