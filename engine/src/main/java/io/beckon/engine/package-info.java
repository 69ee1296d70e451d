/**
 * The pure core: one deterministic function from a visit, an input and a package to a visit and effects.
 *
 * <p>In: events, timers, replies, facts. Out: effects. Never: a clock, randomness, a framework, a database.
 */
@NullMarked
package io.beckon.engine;

import org.jspecify.annotations.NullMarked;
