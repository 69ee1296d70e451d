/**
 * The messages between browser and runtime on the public port, named and shaped as the protocol fixes them.
 *
 * <p>Comes in and goes out: JSON, one record per message, times in epoch milliseconds, ids as strings. Never: limits, which the intake
 * enforces while it reads.
 */
@NullMarked
package io.beckon.definitions.wire;

import org.jspecify.annotations.NullMarked;
