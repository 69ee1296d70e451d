package io.beckon.runtime.host.local;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks after the disk: forgets journal entries that every row holds, history that is confirmed and visitors who rested for too long, and
 * sees when space runs out and when the clock was set back.
 */
final class Housekeeper {
    private static final long LOOK_MILLIS = 1_000;

    private final HostParts parts;
    private final FileStore disk;
    private final Sweep sweep;
    private final ClockWatch clock = new ClockWatch();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("beckon-housekeeper").daemon().factory());
    private volatile boolean diskFull;

    Housekeeper(HostParts parts) throws IOException {
        this.parts = parts;
        sweep = new Sweep(parts);
        disk = Files.getFileStore(parts.settings().directory());
    }

    void start() throws IOException {
        measure();
        var _ = executor.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether there is too little space to accept anything. */
    boolean isDiskFull() {
        return diskFull;
    }

    private void look() {
        try {
            measure();
            clock.look(parts.journal().aheadMillis());
            forget(parts.settings().rhythm().forgetAtOnce());
            sweep.step();
        } catch (IOException e) {
            parts.outage().begin(e);
        } catch (RuntimeException | Error e) {
            parts.outage().begin(new IOException("Expected the housekeeper to go on, but it failed: " + e, e));
        }
    }

    private void measure() throws IOException {
        diskFull = disk.getUsableSpace() < parts.settings().limits().minFreeDiskBytes();
    }

    private void forget(long atLeast) throws IOException {
        long needed = parts.progress().needed();
        if (needed - parts.journal().first() >= atLeast) {
            parts.journal().truncate(needed);
        }
        parts.outbox().trim(atLeast);
    }

    /** Ends, and forgets all that can be forgotten. */
    void stop() {
        executor.close();
        try {
            if (!parts.outage().hasBegun()) {
                forget(1);
            }
        } catch (IOException e) {
            parts.outage().begin(e);
        }
    }
}
