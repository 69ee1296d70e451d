package io.beckon.admin.demo;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The console is not up before the demonstration that was asked for is published. */
@Component
final class DemoHealth implements HealthIndicator {
    private final DemoSite demo;

    DemoHealth(DemoSite demo) {
        this.demo = demo;
    }

    @Override
    public Health health() {
        return demo.isReady() ? Health.up().build() : Health.outOfService().build();
    }
}
