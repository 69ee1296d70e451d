package io.beckon.runtime.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.runtime.RuntimeServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Promise P5 with the whole runtime in a small heap: attacks and more requests than it takes, beside visitors who lose nothing. */
@Timeout(300)
class HostileLoadIT {
    private static final int VISITS = 10;
    private static final Duration ATTACK = Duration.ofSeconds(10);
    private static final Set<Integer> ANSWERS = Set.of(400, 413, 415, 429, 503);

    @TempDir
    private Path directory;

    @Test
    void staysAliveAndLosesNothingInASmallHeap() throws Exception {
        Publisher publisher = new Publisher();
        List<String> arguments = List.of(
                "--beckon.publishers=" + publisher.publicKey(),
                "--beckon.max-live-visitors=" + VISITS,
                "--beckon.limits.requests-per-second=30");
        try (ForkedRuntime runtime =
                        new ForkedRuntime(directory, RuntimeServer.class.getName(), "-Xmx128m", arguments);
                Ledger ledger = new Ledger(directory.resolve("ledger.txt"))) {
            publisher.publish(runtime.client(), 1, hashes -> TestSite.counting(1, hashes));
            Attack attack = new Attack(runtime.client());
            try (Load load = new Load(runtime.client(), ledger, 20_260_306, VISITS)) {
                await().atMost(Duration.ofMinutes(2))
                        .until(() -> ledger.acknowledged().size() == VISITS);
                attack.run(ATTACK, ANSWERS);
                load.stop();
                await("every batch to be acknowledged")
                        .atMost(Duration.ofMinutes(2))
                        .until(load::settle);
            }
            Metrics.awaitHistory(runtime.client());

            System.out.println(attack + "; " + ledger.size() + " events of others acknowledged");
            assertThat(runtime.isAlive()).isTrue();
            assertThat(attack.unexpected()).isEmpty();
            assertThat(attack.statuses()).containsAll(ANSWERS);
            assertThat(Verdict.brokenPromises(runtime.client(), ledger)).isEmpty();
        }
    }
}
