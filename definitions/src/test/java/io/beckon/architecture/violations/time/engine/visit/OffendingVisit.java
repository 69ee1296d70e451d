package io.beckon.architecture.violations.time.engine.visit;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

final class OffendingVisit {

    static final Supplier<UUID> ID = UUID::randomUUID;
    static final RandomGenerator CHANCE = new Random();

    static Instant startedAt() {
        return Instant.now();
    }

    static long startedAtNanos() {
        return System.nanoTime();
    }

    private OffendingVisit() {}
}
