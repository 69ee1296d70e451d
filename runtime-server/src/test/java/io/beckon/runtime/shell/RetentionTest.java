package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.runtime.history.MemoryHistory;
import io.beckon.runtime.shell.RuntimeSettings.Keep;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Keep KEEP =
            new Keep(Duration.ofDays(90), Duration.ofDays(14), Duration.ofDays(400), Duration.ofDays(30));
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final MemoryHistory history = new MemoryHistory();
    private final Retention retention = new Retention(history, KEEP, () -> NOW);

    @Test
    void forgetsInStepsWhatIsOldEnough() {
        history.holdOldVisits(1_234);

        retention.forget();

        assertThat(history.oldVisits()).isZero();
        assertThat(history.forgottenBeforeMillis())
                .isEqualTo(NOW.minus(Duration.ofDays(90)).toEpochMilli());
        assertThat(history.forgottenBeforeDay())
                .isEqualTo(LocalDate.parse("2026-11-08").toEpochDay());
    }

    @Test
    void waitsForTheNextHourWhenTheStoreIsAway() {
        history.holdOldVisits(10);
        history.failNext(1);

        retention.forget();
        assertThat(history.oldVisits()).isEqualTo(10);
        retention.forget();

        assertThat(history.oldVisits()).isZero();
    }
}
