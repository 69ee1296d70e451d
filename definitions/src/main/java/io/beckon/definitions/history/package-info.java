/**
 * The answers of the history API: what happened in a visit, what was decided and why, and what became of it.
 *
 * <p>Comes in: rows of the history store. Goes out: JSON for the console, the contact centre and the {@code rehearse} command. Never:
 * live state.
 */
@NullMarked
package io.beckon.definitions.history;

import org.jspecify.annotations.NullMarked;
