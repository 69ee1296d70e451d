package io.beckon.runtime.host.local;

import java.util.concurrent.atomic.LongAdder;

/** What the parts of a host count. */
final class Counters {
    final LongAdder overloaded = new LongAdder();
    final LongAdder live = new LongAdder();
    final LongAdder parked = new LongAdder();
    final LongAdder replayed = new LongAdder();
    final LongAdder timers = new LongAdder();
    final LongAdder snapshotRows = new LongAdder();
    final LongAdder forgotten = new LongAdder();
    final LongAdder failedInputs = new LongAdder();
}
