/**
 * Server-sent events over Vert.x: the browser channels of the public port.
 *
 * <p>Comes in: stream events. Goes out: {@code text/event-stream}, a comment whenever it was silent for a while. Never: more unsent
 * bytes than the limit, or a wait for a slow reader.
 */
@NullMarked
package io.beckon.runtime.notification.stream;

import org.jspecify.annotations.NullMarked;
