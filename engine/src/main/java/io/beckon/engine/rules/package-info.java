/**
 * Matches patterns over the categorised events of one visit.
 *
 * <p>Comes in: one categorised event or a due deadline, and the visit's rule memory. Goes out: what fired. Never: the question whether
 * something should be offered.
 */
@NullMarked
package io.beckon.engine.rules;

import org.jspecify.annotations.NullMarked;
