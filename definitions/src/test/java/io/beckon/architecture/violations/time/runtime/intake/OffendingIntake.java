package io.beckon.architecture.violations.time.runtime.intake;

import java.time.Clock;

record OffendingIntake(Clock clock) {

    long atMillis() {
        return clock.millis();
    }
}
