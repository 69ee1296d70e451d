package io.beckon.runtime.shell;

import io.beckon.runtime.host.local.LocalVisitHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when nothing can be accepted. That history is away is no reason: it catches up. */
@Component("journal")
class JournalHealth implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(JournalHealth.class);

    private final LocalVisitHost host;

    JournalHealth(LocalVisitHost host) {
        this.host = host;
    }

    @Override
    public Health health() {
        return host.problem()
                .map(JournalHealth::down)
                .orElseGet(() -> Health.up().build());
    }

    private static Health down(String problem) {
        LOG.error("Nothing is accepted: {}", problem);
        return Health.down().build();
    }
}
