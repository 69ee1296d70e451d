package io.beckon.admin.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The clock of every console that a test starts: the system's, and ahead of it for as long as a test wants. */
@TestConfiguration
public class TestClock {
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    @Bean
    InstantSource clock() {
        return () -> Instant.now().plus(AHEAD.get());
    }

    /** From now on it is so much ahead. A test that sets it sets it back. */
    public static void setAhead(Duration time) {
        AHEAD.set(time);
    }
}
