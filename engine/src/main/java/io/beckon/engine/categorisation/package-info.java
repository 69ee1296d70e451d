/**
 * Puts categories on events: one pass over each text for the literals of all tags, verification of the candidates only.
 *
 * <p>Comes in: an event and the compiled tags of its package. Goes out: the categories with their first matching tag. Never: state.
 */
@NullMarked
package io.beckon.engine.categorisation;

import org.jspecify.annotations.NullMarked;
