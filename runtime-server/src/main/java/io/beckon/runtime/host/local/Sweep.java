package io.beckon.runtime.host.local;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Looks for visitors who rested for too long, some rows at each step, and asks their lanes to delete the rows. A lane looks again before
 * it does, so that the sweep may be late and wrong.
 */
final class Sweep {
    private static final int STEP = 1_000;
    private static final byte[] BEGINNING = {};

    private final HostParts parts;
    private byte[] next = BEGINNING;
    private long roundFromNanos = System.nanoTime();

    Sweep(HostParts parts) {
        this.parts = parts;
    }

    void step() throws IOException {
        if (System.nanoTime() - roundFromNanos < 0 || parts.outage().hasBegun()) {
            return;
        }
        int[] rows = {0};
        byte[] from = next;
        next = BEGINNING;
        long nowMillis = parts.journal().nowMillis();
        long journalFirst = parts.journal().first();
        parts.store().scan(Family.RESTING, from, null, (key, value) -> {
            if (rows[0]++ == STEP) {
                next = key;
                return false;
            }
            if (VisitorRow.decode(value).isForgotten(nowMillis, journalFirst)) {
                VisitorKey visitor = VisitorKey.parse(key);
                parts.dispatcher()
                        .queue(parts.dispatcher().lane(visitor.visitor()))
                        .add(new Task.Forget(visitor));
            }
            return true;
        });
        if (next.length == 0) {
            roundFromNanos = System.nanoTime()
                    + TimeUnit.MILLISECONDS.toNanos(
                            parts.settings().keep().sweepEvery().toMillis());
        }
    }
}
