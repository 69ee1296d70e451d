/**
 * Decides whether a rule that fired leads to an offer, and carries the engagement to its end.
 *
 * <p>Comes in: what fired, the browser's answers, deadlines, slots. Goes out: decisions with their reason and facts, and engagements.
 * Never: a push, a row, or a look at another visitor.
 */
@NullMarked
package io.beckon.engine.engagement;

import org.jspecify.annotations.NullMarked;
