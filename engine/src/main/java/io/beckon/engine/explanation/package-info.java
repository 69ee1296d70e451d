/**
 * Tells people what a rule has made of a visit: which events made it true, or how far it is and what is missing.
 *
 * <p>Comes in: a rule with its pattern, and what occurred in a visit, in the order in which the server accepted it. Goes out: {@link
 * io.beckon.engine.explanation.Explanation explanations}. Never: a decision; the server decides without this package, and a test holds that
 * both say the same.
 */
@NullMarked
package io.beckon.engine.explanation;

import org.jspecify.annotations.NullMarked;
