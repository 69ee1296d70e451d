/**
 * The pure core: one deterministic function from a visitor's state and an input to effects.
 *
 * <p>Comes in: journaled {@link io.beckon.engine.Input inputs} with their time, and compiled packages. Goes out: {@link
 * io.beckon.engine.Effect effects}. Never: a clock, randomness, a database, a framework, or a look-up of anything that is not in its
 * arguments.
 */
@NullMarked
package io.beckon.engine;

import org.jspecify.annotations.NullMarked;
