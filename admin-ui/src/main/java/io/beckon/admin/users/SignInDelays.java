package io.beckon.admin.users;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Growing pauses after failed sign-ins. The first failures are free, then the pause doubles from a second to five minutes; after an hour
 * without a failure all is forgotten. At most 10 000 keys are remembered, the least recently failed are forgotten first.
 */
final class SignInDelays {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int LARGEST_EXPONENT = 9;
    private static final int MOST = 10_000;

    private final int free;
    private final InstantSource clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    private record Failures(int count, Instant last, Instant lastButOne) {}

    SignInDelays(int free, InstantSource clock) {
        this.free = free;
        this.clock = clock;
    }

    /** How long this key still has to wait; zero when it may try. */
    synchronized Duration pause(String key) {
        Failures failed = failures.get(key);
        if (failed == null || failed.count() <= free) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), failed.last().plus(pauseAfter(failed.count())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Counts an attempt that failed, or that may fail. */
    synchronized void failed(String key) {
        Failures before = failures.remove(key);
        Instant now = clock.instant();
        failures.put(key, new Failures(remembered(before) + 1, now, before == null ? now : before.last()));
    }

    /** Forgets one attempt that did not fail after all. */
    synchronized void takeBack(String key) {
        failures.computeIfPresent(
                key,
                (_, counted) -> counted.count() <= 1
                        ? null
                        : new Failures(counted.count() - 1, counted.lastButOne(), counted.lastButOne()));
    }

    private int remembered(@Nullable Failures before) {
        return before == null || before.last().plus(MEMORY).isBefore(clock.instant()) ? 0 : before.count();
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private Duration pauseAfter(int count) {
        Duration pause = Duration.ofSeconds(1L << Math.min(count - free - 1, LARGEST_EXPONENT));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
