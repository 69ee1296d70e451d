package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.mysql.MySqlServer;
import io.beckon.runtime.published.PublishedShop;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The history database stops answering for some seconds under load, or is gone and started again ({@code -Dbeckon.outage-seconds=60} for
 * a minute).
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RuntimeOutageIT {
    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("beckon.outage-seconds", 5));

    @TempDir
    private Path directory;

    private final PublishedShop publisher = new PublishedShop();

    @Test
    void goesOnWithoutADatabaseThatIsDeafAndTellsHistoryEverythingAfterwards() throws Exception {
        goesOnThrough(MySqlServer::pause, MySqlServer::resume);
    }

    @Test
    void goesOnWithoutADatabaseThatIsGoneAndTellsHistoryEverythingAfterwards() throws Exception {
        goesOnThrough(MySqlServer::kill, MySqlServer::restart);
    }

    /** Intake, rules and invitations go on, and afterwards history is complete. */
    private void goesOnThrough(Consumer<MySqlServer> begin, Consumer<MySqlServer> end) throws Exception {
        try (MySqlServer server = MySqlServer.start();
                RunningRuntime runtime = start(server)) {
            runtime.publish(1, publisher.version(1));
            runtime.put("/sites/shop/active", "{\"version\":1}");
            Ledger ledger = new Ledger(runtime);
            ledger.begin();
            await().atMost(Duration.ofMinutes(1)).until(() -> ledger.acknowledged() > 200);

            begin.accept(server);
            long before = ledger.acknowledged();
            await().atMost(OUTAGE.plusMinutes(1)).pollDelay(OUTAGE).until(runtime.part(HistorySink.class)::isAway);
            long during = ledger.acknowledged() - before;
            String invited = ledger.visitWithAnInvitation();
            long waiting = runtime.part(HistorySink.class).backlog();
            end.accept(server);

            ledger.end();
            assertThat(during).isGreaterThan(OUTAGE.toSeconds() * 10);
            assertThat(waiting).isGreaterThan(OUTAGE.toSeconds() * 10);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> runtime.part(HistorySink.class).backlog() == 0);
            ledger.assertThatHistoryHasEachAcknowledgedEventOnceInOrder();
            assertThat(runtime.json("/history/visits/" + invited + "/decisions"))
                    .extracting(decision -> decision.get("outcome").stringValue())
                    .contains("offered");
        }
    }

    private RunningRuntime start(MySqlServer server) {
        List<String> history = List.of(
                "beckon.history.url=" + server.url("history") + "&connectTimeout=500&socketTimeout=1000",
                "beckon.history.user=" + server.user(),
                "beckon.history.password=" + server.password());
        return RunningRuntime.start(directory, publisher, history.toArray(String[]::new));
    }
}
