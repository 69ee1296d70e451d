package io.beckon.benchmarks.intake;

import io.vertx.core.AsyncResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends single events at a fixed rate, whether answers come or not, and tells how long each took from the moment it was due: what waits
 * behind a slow answer counts as slow too.
 */
public final class FixedRate {
    private static final int ACCEPTED = 202;
    private static final long SECOND_NANOS = 1_000_000_000;

    private final EventClient client;
    private final List<VisitTokens> visits;
    private final long firstNumber;
    private final Semaphore answered = new Semaphore(0);
    /** Written on the client's one thread, read when all answers are in. */
    private long[] nanos = {};

    private int failures;

    private FixedRate(EventClient client, List<VisitTokens> visits, long firstNumber) {
        this.client = client;
        this.visits = visits;
        this.firstNumber = firstNumber;
    }

    /** Arguments: port, file of visits, number of each visit's first event, events per second, seconds to warm up, seconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rate = Integer.parseInt(arguments[3]);
        int warmUps = rate * Integer.parseInt(arguments[4]);
        int events = rate * Integer.parseInt(arguments[5]);
        try (EventClient client = new EventClient(Integer.parseInt(arguments[0]))) {
            List<VisitTokens> visits = VisitTokens.read(Path.of(arguments[1]));
            FixedRate generator = new FixedRate(client, visits, Long.parseLong(arguments[2]));
            System.out.println(generator.send(rate, warmUps, events).line());
        }
    }

    private Latencies send(int rate, int warmUps, int events) throws InterruptedException {
        nanos = new long[warmUps + events];
        long start = System.nanoTime();
        for (int event = 0; event < nanos.length; event++) {
            long dueNanos = start + SECOND_NANOS * event / rate;
            awaitTime(dueNanos);
            int number = event;
            client.onLoop(() -> post(number, dueNanos));
        }
        answered.acquire(nanos.length);
        return Latencies.of(nanos, warmUps, failures);
    }

    private void post(int event, long dueNanos) {
        VisitTokens visit = visits.get(event % visits.size());
        client.post(visit.network(), Load.SINGLE.body(visit, firstNumber + event / visits.size()))
                .onComplete(answer -> note(event, System.nanoTime() - dueNanos, answer));
    }

    private void note(int event, long tookNanos, AsyncResult<EventClient.Answer> answer) {
        nanos[event] = tookNanos;
        if (answer.failed() || answer.result().status() != ACCEPTED) {
            failures++;
        }
        answered.release();
    }

    private static void awaitTime(long dueNanos) {
        for (long left = dueNanos - System.nanoTime(); left > 0; left = dueNanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
