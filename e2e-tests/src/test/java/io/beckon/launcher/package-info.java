/**
 * Proves that the launcher starts everything and leaves nothing behind.
 *
 * <p>Comes in: the script {@code beckon} and the built jars. Goes out: a failure when it does not become ready, or a process outlives it.
 * Never: a browser; what a running installation does is told by the journeys.
 */
@NullMarked
package io.beckon.launcher;

import org.jspecify.annotations.NullMarked;
