/**
 * What a durable acknowledgement costs.
 *
 * <p>In: the built runtime, started as it is shipped, and a bare server of the same library; events with new ids only. Out: requests per
 * second side by side, and the time until an event is durable at fixed rates. Never: a figure when something was refused unnoticed.
 */
@NullMarked
package io.beckon.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
