/**
 * Runs a site over recorded events: the same engine, no visitor is touched.
 *
 * <p>Comes in: a draft, what is live, and recorded events. Goes out: the decisions that each would make, and how they compare. Never: a
 * change of anything, or an answer of a visitor: recorded engagement events are dropped, and no invitation of a rehearsal is answered.
 */
@NullMarked
package io.beckon.admin.rehearsal;

import org.jspecify.annotations.NullMarked;
