package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.Json;
import io.beckon.runtime.published.PublishedShop;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The events of many visits, as lines. */
@Timeout(120)
class EventListIT {
    @TempDir
    private Path directory;

    @Test
    void tellsEveryEventOfEveryVisitOncePageByPage() throws Exception {
        PublishedShop publisher = new PublishedShop();
        try (RunningRuntime runtime = RunningRuntime.start(directory, publisher)) {
            runtime.publish(1, publisher.version(1));
            runtime.put("/sites/shop/active", "{\"version\":1}");
            List<String> visits = List.of(begin(runtime, "b1"), begin(runtime, "b2"), begin(runtime, "b3"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> runtime.json("/history/visits?site=shop")
                                    .at("/visits")
                                    .size()
                            == 3);

            List<String> told = new ArrayList<>();
            Optional<String> after = Optional.of("");
            int pages = 0;
            while (after.isPresent()) {
                HttpResponse<String> page = runtime.get("/history/events?site=shop&limit=2" + after.get());
                assertThat(page.headers().firstValue("Content-Type"))
                        .get()
                        .asString()
                        .startsWith("application/x-ndjson");
                page.body().lines().forEach(told::add);
                after = page.headers().firstValue("Beckon-Next").map(next -> "&after=" + next);
                pages++;
            }

            assertThat(pages).isEqualTo(2);
            List<String> expected = new ArrayList<>();
            for (String visit : visits.reversed()) {
                String visitor = runtime.json("/history/visits/" + visit)
                        .at("/visitor/id")
                        .stringValue();
                runtime.json("/history/visits/" + visit + "/events")
                        .forEach(event -> expected.add(visit + " " + visitor + " " + event));
            }
            assertThat(told.stream().map(Json.MAPPER::readTree).map(EventListIT::parts))
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .hasSizeGreaterThanOrEqualTo(6);
            assertThat(runtime.get("/history/events?site=bank").body()).isEmpty();
        }
    }

    @Test
    void answers503WhenHistoryGoesAwayBeforeTheFirstByte() throws Exception {
        PublishedShop publisher = new PublishedShop();
        String url = "jdbc:h2:mem:event-list;DB_CLOSE_DELAY=-1";
        try (RunningRuntime runtime = RunningRuntime.start(directory, publisher, "beckon.history.url=" + url)) {
            runtime.publish(1, publisher.version(1));
            runtime.put("/sites/shop/active", "{\"version\":1}");
            begin(runtime, "b1");
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            !runtime.get("/history/events?site=shop").body().isEmpty());

            execute(url, "alter table events rename to events_elsewhere");
            HttpResponse<String> answer = runtime.get("/history/events?site=shop");

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "beckon", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The ids of visit and visitor, and the event as it is told alone. */
    private static String parts(JsonNode line) {
        JsonNode event = line.deepCopy();
        String visit = line.get("visitId").stringValue();
        String visitor = line.get("visitorId").stringValue();
        ((ObjectNode) event).remove(List.of("visitId", "visitorId"));
        return visit + " " + visitor + " " + event;
    }

    private static String begin(RunningRuntime runtime, String begin) throws Exception {
        HttpResponse<String> answer = runtime.post("{\"begin\":\"" + begin
                + "\",\"tab\":\"t1\",\"version\":1,\"sentAt\":1000,\"events\":[{\"id\":\"t1.1\",\"type\":\"SYSTEM\","
                + "\"name\":\"PageEntered\",\"page\":\"p1\",\"at\":1000,\"title\":\"Größe\",\"data\":{}}]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Json.MAPPER.readTree(answer.body()).at("/visit/id").stringValue();
    }
}
