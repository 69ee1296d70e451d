/**
 * Judges what comes from outside: who says it, whether it may be said, and whether it can be read in one way only.
 *
 * <p>Comes in: bodies of requests, tokens, origins, addresses. Goes out: a {@link io.beckon.runtime.intake.Verdict}, which holds a
 * submission for the host or says why not. Never: an evaluated input, a look at a live visit, or a buffer without a limit.
 */
@NullMarked
package io.beckon.runtime.intake;

import org.jspecify.annotations.NullMarked;
