package io.beckon.templates.dsl;

import com.sun.management.ThreadMXBean;
import io.beckon.templates.dsl.Sandbox.Outcome;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.jspecify.annotations.Nullable;

/** Runs a script on a thread of its own, and ends it when it takes too much time or memory. */
final class Watchdog {
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofMillis(500);
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
        for (long waited = 0; waited < LONGEST.toMillis(); waited += LOOK.toMillis()) {
            if (hasEnded(thread, LOOK)) {
                return null;
            }
            if (THREADS.getThreadAllocatedBytes(thread.threadId()) > MOST_BYTES) {
                return "Expected a rule that needs at most " + (MOST_BYTES >> 20) + " MiB, but it asked for more.";
            }
        }
        return "Expected a rule that evaluates within " + LONGEST.toSeconds() + " s, but it did not end.";
    }

    /** Cancelling waits for the script, which may sit in a long primitive: so it is waited for only so long. */
    private void end(Thread thread) {
        Thread closer = Thread.ofPlatform().name("rule-script-end").daemon().start(() -> context.close(true));
        hasEnded(closer, FAREWELL);
        hasEnded(thread, FAREWELL);
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
