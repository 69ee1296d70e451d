package io.beckon.runtime.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.runtime.RuntimeServer;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises P1 and P2: what was answered with 202 takes effect exactly once and in order, also when the process is killed. */
class RuntimeCrashIT {
    private static final long SEED = 20_260_105;
    private static final int VISITS = 100;
    private static final int KILLS = 10;
    private static final int KILLS_THAT_SHOW_A_LOSS = 3;

    @TempDir
    Path directory;

    @Test
    void keepsEveryAcknowledgedEventOnceAndInOrderThroughTenKills() throws Exception {
        List<String> broken = brokenPromisesOf(RuntimeServer.class.getName(), KILLS);

        assertThat(broken).isEmpty();
    }

    @Test
    void losesEventsWhenAnswersAreSentBeforeTheCommit() throws Exception {
        List<String> broken = brokenPromisesOf(EagerRuntime.class.getName(), KILLS_THAT_SHOW_A_LOSS);

        assertThat(broken).as("the same test, with answers before the commit").isNotEmpty();
    }

    private List<String> brokenPromisesOf(String mainClass, int kills) throws IOException, GeneralSecurityException {
        Publisher publisher = new Publisher();
        List<String> arguments = List.of("--beckon.publishers=" + publisher.publicKey());
        try (ForkedRuntime runtime = new ForkedRuntime(directory, mainClass, arguments);
                Ledger ledger = new Ledger(directory.resolve("ledger.txt"))) {
            publisher.publish(runtime.client(), 1, hashes -> TestSite.counting(1, hashes));
            try (Load load = new Load(runtime.client(), ledger, SEED, VISITS)) {
                killAtRandomMoments(runtime, ledger, kills);
                load.stop();
                await("every batch to be acknowledged")
                        .atMost(Duration.ofMinutes(2))
                        .until(load::settle);
            }
            Metrics.awaitHistory(runtime.client());
            System.out.printf("%s: %d events acknowledged through %d kills%n", mainClass, ledger.size(), kills);
            return Verdict.brokenPromises(runtime.client(), ledger);
        }
    }

    private static void killAtRandomMoments(ForkedRuntime runtime, Ledger ledger, int kills) throws IOException {
        Random random = new Random(SEED);
        for (int kill = 1; kill <= kills; kill++) {
            int before = ledger.size();
            long begin = System.nanoTime();
            int goal = before + 500 + random.nextInt(1000);
            await("load before kill " + kill)
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> ledger.size() >= goal);
            long rate = (ledger.size() - before) * 1_000_000_000L / (System.nanoTime() - begin);
            Duration ready = runtime.killAndRestart();
            System.out.printf(
                    "kill %d after %d events, %d events/s since the last one, ready again in %d ms%n",
                    kill, ledger.size(), rate, ready.toMillis());
        }
    }
}
