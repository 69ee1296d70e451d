package io.beckon.engine.rules;

/** A compiled condition on an event. */
@FunctionalInterface
interface EventCheck {
    /** Whether the event passes. */
    boolean passes(Reading reading);
}
