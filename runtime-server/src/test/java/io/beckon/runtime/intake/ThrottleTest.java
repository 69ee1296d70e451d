package io.beckon.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final ClientNetwork HERE = new ClientNetwork(1);
    private static final ClientNetwork THERE = new ClientNetwork(2);

    private final AtomicLong nanos = new AtomicLong();
    private final Throttle throttle = new Throttle(RateLimits.DEFAULT, nanos::get);

    @Test
    void lets200RequestsOfANetworkPassInASecond() {
        for (int i = 0; i < 200; i++) {
            assertThat(throttle.request(HERE)).isZero();
        }

        assertThat(throttle.request(HERE)).isBetween(1L, 6L);
        assertThat(throttle.request(THERE)).isZero();
    }

    @Test
    void fillsUpAgain() {
        for (int i = 0; i < 200; i++) {
            throttle.request(HERE);
        }
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(500));

        for (int i = 0; i < 100; i++) {
            assertThat(throttle.request(HERE)).isZero();
        }
        assertThat(throttle.request(HERE)).isPositive();
    }

    @Test
    void lets600VisitsOfANetworkBeginInAMinute() {
        for (int i = 0; i < 600; i++) {
            assertThat(throttle.beginning(HERE)).isZero();
        }

        assertThat(throttle.beginning(HERE)).isBetween(1L, 101L);
    }
}
