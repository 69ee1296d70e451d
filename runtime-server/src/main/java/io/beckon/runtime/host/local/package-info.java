/**
 * The host of one machine: RocksDB below, worker lanes above, one lane for each visitor.
 *
 * <p>Comes in: submissions, switches, the clock, compiled packages. Goes out: durable acceptance, pushes, the outbox, figures. Never: an
 * acceptance before the disk has it, a push before its input is durable, or an effect that a replay would not repeat.
 *
 * <p>One write-ahead log orders everything: an input is in the journal before its effects are in the outbox, and those are in the outbox
 * before the visitor's row holds their cause. A crash cuts that log at some point, so what is left is always a state that was. See
 * {@code docs/decisions/0020-one-log-orders-the-local-host.md}.
 */
@NullMarked
package io.beckon.runtime.host.local;

import org.jspecify.annotations.NullMarked;
