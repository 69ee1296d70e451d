/**
 * History for the console, the contact centre and scripts, on the internal port.
 *
 * <p>Comes in: {@code GET /history/…}. Goes out: the JSON of {@link io.beckon.definitions.history}. Never: a change.
 */
@NullMarked
package io.beckon.runtime.history.http;

import org.jspecify.annotations.NullMarked;
