/**
 * Remembers what happened in visits, what was decided and why, after the visits are gone.
 *
 * <p>Comes in: history effects, from the host's outbox, again and again until they are stored; questions. Goes out: the records of
 * {@link io.beckon.definitions.history}. Never: a look at a live visit, or a part in an acknowledgement.
 */
@NullMarked
package io.beckon.runtime.history;

import org.jspecify.annotations.NullMarked;
