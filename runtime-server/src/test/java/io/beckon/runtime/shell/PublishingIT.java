package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.Json;
import io.beckon.runtime.published.PublishedShop;
import io.beckon.runtime.published.PublishedShop.Parts;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Publishing over HTTP, and what it means for visits. */
class PublishingIT extends PublishingStory {
    @Test
    void keepsRefusesAndLists() throws Exception {
        Parts first = publisher.version(1);

        assertThat(runtime.publish(1, first).statusCode()).isEqualTo(201);
        assertThat(runtime.publish(1, first).statusCode()).isEqualTo(200);
        assertThat(runtime.publish(1, publisher.version(1, "other")).statusCode())
                .isEqualTo(409);
        HttpResponse<String> foreign = runtime.publish(2, new PublishedShop().version(2));
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(Json.MAPPER.readTree(foreign.body()).at("/problems/0/path").stringValue())
                .isEqualTo("/signature");

        JsonNode list = runtime.json("/packages/shop");
        assertThat(list.at("/versions").size()).isEqualTo(1);
        assertThat(list.at("/versions/0/bundleHash").stringValue())
                .isEqualTo(first.bundle().hash());
        assertThat(runtime.json("/packages/shop/1")).isEqualTo(Json.MAPPER.readTree(first.json()));
    }

    @Test
    void isReadyWhenTheExpectedSiteIsActive() throws Exception {
        runtime.close();
        runtime = RunningRuntime.start(directory, publisher, "beckon.expected-sites=shop");
        assertThat(runtime.get("/actuator/health").statusCode()).isEqualTo(503);

        runtime.publish(1, publisher.version(1));
        assertThat(runtime.get("/actuator/health").statusCode()).isEqualTo(503);
        runtime.put("/sites/shop/active", "{\"version\":1}");

        assertThat(runtime.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(runtime.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesPartsThatAreMissingOrTooLarge() throws Exception {
        Parts parts = publisher.version(1);
        Map<String, byte[]> huge = Map.of(
                "package", parts.json(),
                "bundle", new byte[2 << 20],
                "bundle.gz", parts.bundle().gzip(),
                "bundle.br", parts.bundle().brotli());

        assertThat(runtime.publish(1, Map.of("package", parts.json())).statusCode())
                .isEqualTo(400);
        assertThat(runtime.publish(1, huge).statusCode()).isEqualTo(413);
        assertThat(runtime.put("/packages/shop/1", "{}").statusCode()).isEqualTo(415);
        assertThat(runtime.json("/packages/shop").at("/versions").isEmpty()).isTrue();
    }

    @Test
    void aVisitKeepsItsVersionWhileNewOnesGetTheActiveOne() throws Exception {
        runtime.publish(1, publisher.version(1));
        runtime.publish(2, publisher.version(2));
        assertThat(runtime.put("/sites/shop/active", "{\"version\":3}").statusCode())
                .isEqualTo(404);

        activate(1);
        String first = begin("first-visit-0000000001");
        activate(2);
        String second = begin("second-visit-000000002");
        activate(1);
        String third = begin("third-visit-0000000003");

        assertThat(historyOf(first).get("version").intValue()).isEqualTo(1);
        assertThat(historyOf(second).get("version").intValue()).isEqualTo(2);
        assertThat(historyOf(third).get("version").intValue()).isEqualTo(1);
    }

    @Test
    void throwsSwitchesOneByOneAndRemembersAllAcrossARestart() throws Exception {
        runtime.publish(1, publisher.version(1));
        activate(1);

        assertThat(runtime.put("/sites/shop/switches", "{\"offers\":false}").statusCode())
                .isEqualTo(200);
        assertThat(runtime.put("/sites/shop/switches", "{\"rules\":[\"a\"]}").statusCode())
                .isEqualTo(200);
        assertThat(runtime.put("/sites/shop/switches", "{\"site\":\"off\"}").statusCode())
                .isEqualTo(400);
        stop();
        start();

        JsonNode active = runtime.json("/sites/shop/active");
        assertThat(active.get("version").intValue()).isEqualTo(1);
        assertThat(active.get("bundleHash").stringValue())
                .isEqualTo(publisher.version(1).bundle().hash());
        assertThat(active.get("switches"))
                .isEqualTo(Json.MAPPER.readTree("{\"site\":true,\"offers\":false,\"rules\":[\"a\"]}"));
        assertThat(runtime.json("/sites/shop/switches")).isEqualTo(active.get("switches"));
    }

    @Test
    void eventsOfABrowserAreInHistory() throws Exception {
        runtime.publish(1, publisher.version(1));
        activate(1);

        String visit = begin("a-visit-with-an-event1");

        JsonNode seen = historyOf(visit);
        assertThat(seen.get("site").stringValue()).isEqualTo("shop");
        assertThat(runtime.json("/history/visits/" + visit + "/events"))
                .extracting(event -> event.get("name").stringValue())
                .containsExactly("VisitStarted", "PageEntered");
        assertThat(runtime.json("/history/visits?site=shop&limit=1").at("/visits/0"))
                .isEqualTo(seen);
        assertThat(runtime.json("/history/visitors/" + seen.at("/visitor/id").stringValue() + "/visits")
                        .at("/visits/0"))
                .isEqualTo(seen);
    }

    private void activate(int version) throws Exception {
        HttpResponse<String> answer = runtime.put("/sites/shop/active", "{\"version\":" + version + "}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.MAPPER.readTree(answer.body()).get("version").intValue())
                .isEqualTo(version);
    }

    private String begin(String begin) throws Exception {
        HttpResponse<String> answer = runtime.post("""
                {"begin":"%s","tab":"t1","version":1,"sentAt":1413979605990,"events":[
                  {"id":"t1.1","type":"SYSTEM","name":"PageEntered","page":"p1","at":1413979605190,
                   "url":"https://shop.example/products","title":"Products"}]}
                """.formatted(begin));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Json.MAPPER.readTree(answer.body()).at("/visit/id").stringValue();
    }

    private JsonNode historyOf(String visit) {
        String path = "/history/visits/" + visit;
        await().atMost(Duration.ofMinutes(1)).until(() -> runtime.get(path).statusCode() == 200);
        try {
            return runtime.json(path);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
