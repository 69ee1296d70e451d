/**
 * Runs a site over recorded events: the same engine, no visitor is touched.
 *
 * <p>Comes in: a compiled site and recorded events. Goes out: the decisions it would make. Never: a server, a clock, or an answer of a
 * visitor: recorded engagement events are dropped, and no invitation of a rehearsal is answered.
 */
@NullMarked
package io.beckon.admin.rehearsal;

import org.jspecify.annotations.NullMarked;
