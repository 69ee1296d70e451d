/**
 * Holds the live visits: journals every input, applies it once and in order, and hands the effects on.
 *
 * <p>Comes in: submissions of the intake, kill switches, due timers, answers of allocators. Goes out: durable acceptance, pushes, and
 * an outbox for history. Never: a decision of its own, or a way to read a live visit from outside.
 */
@NullMarked
package io.beckon.runtime.host;

import org.jspecify.annotations.NullMarked;
