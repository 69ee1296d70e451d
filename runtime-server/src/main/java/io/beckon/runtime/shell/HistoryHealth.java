package io.beckon.runtime.shell;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Degraded when nothing reaches history for a while, which {@code /actuator/health/history} answers with 503 and {@code /actuator/health}
 * with {@code UP}: events are taken, and history catches up. Down only when nothing is left that could carry them.
 */
@Component("historySinkHealthIndicator")
class HistoryHealth implements HealthIndicator {
    static final Status DEGRADED = new Status("DEGRADED");
    private static final long TOLERATED_MILLIS = 60_000;

    private final HistorySink sink;

    HistoryHealth(HistorySink sink) {
        this.sink = sink;
    }

    @Override
    public Health health() {
        if (sink.hasDied()) {
            return Health.down().build();
        }
        return sink.awayMillis() > TOLERATED_MILLIS
                ? Health.status(DEGRADED).build()
                : Health.up().build();
    }
}
