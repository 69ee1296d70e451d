package io.beckon.architecture.violations.time.runtime.intake.http;

import java.time.Instant;

final class IntakeRoutes {

    static Instant receivedAt() {
        return Instant.now();
    }

    private IntakeRoutes() {}
}
