package io.beckon.runtime.intake.http;

import static io.beckon.runtime.intake.Bodies.EVENT;
import static io.beckon.runtime.intake.Bodies.batch;
import static io.beckon.runtime.intake.Bodies.begun;
import static io.beckon.runtime.intake.http.RunningPort.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.wire.Availability;
import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.runtime.host.Acceptance;
import io.beckon.runtime.host.Submission;
import io.beckon.runtime.intake.Refusal;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPortIT extends PublicPortTests {
    @Test
    void answers202WhenABatchIsDurable() throws Exception {
        HttpResponse<String> response = running.postEvents(begun("b1", EVENT, "{}"));

        BatchAnswer answer = Json.MAPPER.readValue(response.body(), BatchAnswer.class);
        Submission submission = running.host.submissions().getFirst();
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(answer.accepted()).isEqualTo(1);
        assertThat(answer.rejected()).containsExactly(new BatchAnswer.Rejection("", "missing", "type"));
        assertThat(answer.visit().isNew()).isTrue();
        assertThat(submission.visit().value()).isEqualTo(answer.visit().id());
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
        assertThat(header(response, "Access-Control-Expose-Headers")).isEqualTo("Retry-After");
        assertThat(header(response, "Vary")).isEqualToIgnoringCase("Origin");
        assertThat(header(response, "Content-Type")).isEqualTo("application/json");
        assertThat(running.port.counts().answers()).containsEntry(202, 1L);
        assertThat(running.port.counts().acceptedItems()).isEqualTo(1);
    }

    @Test
    void saysNothingBeforeTheBatchIsDurable() throws Exception {
        CompletableFuture<Acceptance> disk = new CompletableFuture<>();
        running.host.answerWith(_ -> disk);

        CompletableFuture<HttpResponse<String>> response =
                CompletableFuture.supplyAsync(() -> post(begun("b1", EVENT)));
        while (running.host.submissions().isEmpty()) {
            Thread.onSpinWait();
        }
        boolean answeredEarly = response.isDone();
        disk.complete(new Acceptance.Durable(1));

        assertThat(answeredEarly).isFalse();
        assertThat(response.get().statusCode()).isEqualTo(202);
    }

    private HttpResponse<String> post(String body) {
        try {
            return running.postEvents(body);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void makesOneVisitOfARepeatedFirstBatchAndOfTwoTabs() throws Exception {
        BatchAnswer first = answer(running.postEvents(begun("b1", EVENT)));
        BatchAnswer again = answer(running.postEvents(begun("b1", EVENT)));
        BatchAnswer otherTab = answer(running.postEvents(begun("b1", EVENT).replace("t1", "t2")));

        assertThat(List.of(again.visit().id(), otherTab.visit().id()))
                .containsOnly(first.visit().id());
        assertThat(List.of(again.visitor().id(), otherTab.visitor().id()))
                .containsOnly(first.visitor().id());
    }

    @Test
    void continuesAVisitByItsTokenForADay() throws Exception {
        BatchAnswer first = answer(running.postEvents(begun("b1", EVENT)));
        String body = batch("\"visit\":\"" + first.visit().token() + "\"", EVENT);

        BatchAnswer next = answer(running.postEvents(body));
        running.nowMillis.addAndGet(24 * 3_600_000L + 1);
        BatchAnswer tomorrow = answer(running.postEvents(body));

        assertThat(next.visit().id()).isEqualTo(first.visit().id());
        assertThat(next.visit().isNew()).isFalse();
        assertThat(tomorrow.visit().id()).isNotEqualTo(first.visit().id());
        assertThat(tomorrow.visit().isNew()).isTrue();
        assertThat(tomorrow.visitor().id()).isEqualTo(first.visitor().id());
        assertThat(running.host.submissions().get(1).beginning()).isNull();
        assertThat(running.host.submissions().get(2).beginning()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain;charset=UTF-8",
                "TEXT/PLAIN; charset=utf-8",
                "application/json",
                "application/json; charset=\"utf-8\"",
            })
    void takesBothContentTypes(String type) throws Exception {
        HttpResponse<String> response = running.send(events(begun("b1", EVENT)).setHeader("Content-Type", type));

        assertThat(response.statusCode()).isEqualTo(202);
    }

    @Test
    void answersPreflightsOfAdmittedOrigins() throws Exception {
        HttpRequest.Builder preflight = running.request(EVENTS)
                .header("Origin", ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody());

        HttpResponse<String> response = running.send(preflight);

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
        assertThat(header(response, "Access-Control-Allow-Methods")).isEqualTo("POST");
        assertThat(header(response, "Access-Control-Allow-Headers")).isEqualTo("Content-Type");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertRefused(preflight.setHeader("Origin", "http://evil.example"), Refusal.WRONG_ORIGIN);
    }

    @Test
    void tellsWhichChannelsAreOpen() throws Exception {
        String path = "/sites/shop/availability?channel=";

        HttpResponse<String> listed =
                running.send(running.request(path + "chat").header("Origin", ORIGIN));
        HttpResponse<String> own = running.send(running.request(path + "chat").header("Sec-Fetch-Site", "same-origin"));

        assertThat(Json.MAPPER.readValue(listed.body(), Availability.class)).isEqualTo(new Availability(true, 1));
        assertThat(own.statusCode()).isEqualTo(200);
        assertRefused(running.request(path + "chat"), Refusal.WRONG_ORIGIN);
        assertRefused(running.request(path + "chat").header("Sec-Fetch-Site", "cross-site"), Refusal.WRONG_ORIGIN);
        assertRefused(
                running.request(path + "chat")
                        .header("Origin", "http://evil.example")
                        .header("Sec-Fetch-Site", "same-origin"),
                Refusal.WRONG_ORIGIN);
        assertRefused(running.request(path + "fax").header("Origin", ORIGIN), Refusal.BAD_REQUEST);
    }
}
