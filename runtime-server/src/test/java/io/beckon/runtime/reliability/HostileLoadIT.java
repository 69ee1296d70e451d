package io.beckon.runtime.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.runtime.RuntimeServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Promise P5 with the whole runtime in a small heap: attacks and more requests than it takes, beside visitors who lose nothing. */
@Timeout(300)
class HostileLoadIT {
    private static final int VISITS = 10;
    private static final Duration ATTACK = Duration.ofSeconds(10);

    @TempDir
    private Path directory;

    @Test
    void staysAliveAndLosesNothingInASmallHeap() throws Exception {
        Publisher publisher = new Publisher();
        List<String> arguments = List.of(
                "--beckon.publishers=" + publisher.publicKey(),
                "--beckon.max-live-visits=" + VISITS,
                "--beckon.limits.requests-per-second=60");
        try (ForkedRuntime runtime =
                        new ForkedRuntime(directory, RuntimeServer.class.getName(), "-Xmx128m", arguments);
                Ledger ledger = new Ledger(directory.resolve("ledger.txt"))) {
            publisher.publish(runtime.client(), 1, hashes -> TestSite.counting(1, hashes));
            Attack attack = new Attack(runtime.client());
            try (Load load = new Load(runtime.client(), ledger, 20_260_306, VISITS)) {
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> ledger.acknowledged().size() == VISITS);
                attack.run(ATTACK);
                load.stop();
                await("every batch to be acknowledged")
                        .atMost(Duration.ofSeconds(60))
                        .until(load::settle);
            }
            await("history to catch up")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> Metrics.of(runtime.client()).outboxBacklog() == 0);

            System.out.println(attack + "; " + ledger.size() + " events of others acknowledged");
            assertThat(runtime.isAlive()).isTrue();
            assertThat(attack.unexpected()).isEmpty();
            assertThat(attack.statuses()).contains(400, 413, 415, 429, 503);
            assertThat(Verdict.brokenPromises(runtime.client(), ledger)).isEmpty();
        }
    }
}
