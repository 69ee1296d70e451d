package io.beckon.templates.dsl;

import com.sun.management.ThreadMXBean;
import io.beckon.templates.dsl.Sandbox.Outcome;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.jspecify.annotations.Nullable;

/**
 * Runs a script on a thread of its own, and ends it when it takes too much time or memory. What counts is the time that the script has a
 * processor, so that a busy machine refuses nothing that an idle one takes.
 */
final class Watchdog {
    /** How long an evaluation takes at most on an idle machine, with the end of a script that does not end itself. */
    static final Duration LONGEST = Duration.ofSeconds(1);

    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration FAREWELL = Duration.ofMillis(250);
    private static final Duration LONGEST_SCRIPT = LONGEST.minus(FAREWELL);
    /** How long a machine may be too busy to run the script. */
    private static final Duration LONGEST_WAIT = LONGEST.multipliedBy(10);

    private static final long MOST_BYTES = 256L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Context context;

    Watchdog(Context context) {
        this.context = context;
    }

    Outcome watch(Supplier<String> script) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().name("rule-script").daemon().start(() -> outcome.complete(run(script)));
        String excess = waitFor(thread);
        end(thread);
        return excess == null ? outcome.join() : new Outcome.Failed(0, 0, excess);
    }

    private static Outcome run(Supplier<String> script) {
        try {
            return new Outcome.Built(script.get());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return ScriptFailure.describe(e);
        }
    }

    /** Why the script must end; null when it ended itself. */
    private static @Nullable String waitFor(Thread thread) {
        long startedNanos = System.nanoTime();
        while (!hasEnded(thread, LOOK)) {
            if (THREADS.getThreadAllocatedBytes(thread.threadId()) > MOST_BYTES) {
                return "Expected a rule that needs at most " + (MOST_BYTES >> 20) + " MiB, but it asked for more.";
            }
            if (THREADS.getThreadCpuTime(thread.threadId()) > LONGEST_SCRIPT.toNanos()
                    || System.nanoTime() - startedNanos > LONGEST_WAIT.toNanos()) {
                return "Expected a rule that evaluates within " + LONGEST.toSeconds() + " s, but it did not end.";
            }
        }
        return null;
    }

    /** Cancelling waits for the script, which may sit in a long primitive: so it is waited for only so long. */
    private void end(Thread thread) {
        long endNanos = System.nanoTime() + FAREWELL.toNanos();
        Thread closer = Thread.ofPlatform().name("rule-script-end").daemon().start(() -> context.close(true));
        hasEnded(closer, FAREWELL);
        hasEnded(thread, Duration.ofNanos(Math.max(1, endNanos - System.nanoTime())));
    }

    private static boolean hasEnded(Thread thread, Duration patience) {
        try {
            return thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
