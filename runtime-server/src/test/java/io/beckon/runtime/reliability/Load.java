package io.beckon.runtime.reliability;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Many visits at once, each sending about 5 events every second: 100 visits make 500 events/s. */
final class Load implements AutoCloseable {
    private static final long PERIOD_NANOS = 1_000_000_000;

    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Browsing> visits = new ArrayList<>();
    private final List<Future<?>> browsings = new ArrayList<>();
    private volatile boolean running = true;

    Load(RuntimeClient runtime, Ledger ledger, long seed, int visitCount) {
        Random random = new Random(seed);
        long start = System.nanoTime();
        for (int i = 0; i < visitCount; i++) {
            byte[] begin = new byte[16];
            random.nextBytes(begin);
            Random own = new Random(random.nextLong());
            Browsing visit = new Browsing(runtime, ledger, own, HexFormat.of().formatHex(begin));
            visits.add(visit);
            long first = start + i * PERIOD_NANOS / visitCount;
            browsings.add(visitors.submit(() -> browse(visit, first)));
        }
    }

    /** Stops sending new batches, returns when nothing is on its way any more, and throws what went wrong for any visit. */
    void stop() {
        close();
        for (Future<?> browsing : browsings) {
            if (browsing.state() == Future.State.FAILED) {
                throw new AssertionError(
                        "Expected every visit to be served, but one was not.", browsing.exceptionNow());
            }
        }
    }

    /** Sends again what is not acknowledged; true when everything is. */
    boolean settle() {
        visits.stream().filter(visit -> !visit.isSettled()).forEach(Browsing::step);
        return visits.stream().allMatch(Browsing::isSettled);
    }

    @Override
    public void close() {
        running = false;
        visitors.close();
    }

    private void browse(Browsing visit, long firstNanos) {
        for (long next = firstNanos; running; next += PERIOD_NANOS) {
            LockSupport.parkNanos(Math.max(0, next - System.nanoTime()));
            visit.step();
        }
    }
}
