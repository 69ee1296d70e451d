package io.beckon.definitions.rules;

/** Who defines an event: Beckon or the site. */
public enum EventType {
    SYSTEM,
    BUSINESS
}
