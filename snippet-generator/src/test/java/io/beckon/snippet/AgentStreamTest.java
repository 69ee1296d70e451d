package io.beckon.snippet;

import static io.beckon.snippet.AgentPage.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentStreamTest {
    private static final Map<String, String> IN_TWENTY_SECONDS = Map.of("Retry-After", "20");

    @Test
    void isOpenWhileThePageIsVisible() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            assertThat(page.streams()).isEmpty();
            page.accept("visit-token");
            assertThat(page.streams()).containsExactly("visit-token");
            page.answerStream(200);

            page.show(false);
            page.pass(600_000);
            assertThat(page.streams()).isEmpty();
            page.show(true);

            assertThat(page.streams()).containsExactly("visit-token");
        }
    }

    @Test
    void waitsForAnotherTokenWhenTheRuntimeRefusesOne() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.accept("dead-token");
            assertThat(page.streams()).containsExactly("dead-token");
            page.answerStream(401);
            page.show(false);
            page.show(true);
            page.pass(600_000);
            assertThat(page.streams()).isEmpty();

            page.refuse(401, Map.of());
            page.pass(MOMENT);
            page.accept("living-token");

            assertThat(page.streams()).containsExactly("living-token");
        }
    }

    @Test
    void asksAtOnceForAnotherTokenWhenTheRuntimeRefusesOne() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.accept("dead-token");
            page.sent();

            page.answerStream(401);
            Sent asked = page.batch();
            page.accept("living-token");

            assertThat(asked.names()).isEmpty();
            assertThat(asked.body().has("visit")).isFalse();
            assertThat(asked.body().get("begin").asString()).isNotEmpty();
            assertThat(page.streams()).containsExactly("living-token");
        }
    }

    @Test
    void takesTheTokenThatAnotherTabJustGot() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.accept("dead-token");
            page.sent();
            page.run(
                    "document.cookie = /beckon_visit=[^;]*/.exec(document.cookie)[0].replace('dead-token', 'other-token')");

            page.answerStream(401);
            page.pass(MOMENT);

            List<Sent> sent = page.sent();
            assertThat(sent).extracting(Sent::url).containsExactly("https://beckon.example/sites/all/stream");
            assertThat(sent.getFirst().body().get("visit").asString()).isEqualTo("other-token");
        }
    }

    @Test
    void asksAgainForAnotherTokenWhenTheRuntimeWasAway() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.accept("dead-token");
            page.answerStream(401);
            page.refuse(503, Map.of("Retry-After", "4"));
            page.sent();
            page.pass(1_000);
            assertThat(page.streams()).containsExactly("dead-token");

            page.answerStream(401);
            page.pass(2_000);
            page.answerStream(401);
            assertThat(page.batches()).isEmpty();
            page.pass(1_000);
            page.answerStream(401);
            Sent asked = page.batch();
            page.accept("living-token");

            assertThat(asked.names()).isEmpty();
            assertThat(page.streams()).containsExactly("living-token");
        }
    }

    @Test
    void isOpenedAgainWithTheTokenOfTheNextVisit() {
        try (AgentPage page = AgentPage.load("")) {
            page.connect();
            page.push("['event', 'DayAfter']");
            page.pass(MOMENT);
            page.sent();

            page.accept("next-token");

            assertThat(page.streams()).containsExactly("next-token");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void keepsThePauseThatTheRuntimeAskedFor(int status) {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.accept("visit-token");
            page.sent();
            page.answerStream(status, IN_TWENTY_SECONDS);
            page.show(false);
            page.show(true);
            page.pass(19_000);
            assertThat(page.streams()).isEmpty();

            page.pass(1_000);

            assertThat(page.streams()).containsExactly("visit-token");
        }
    }

    @Test
    void keepsThePauseOnTheNextPageToo() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.accept("visit-token");
            page.answerStream(503, IN_TWENTY_SECONDS);
            try (AgentPage next = page.navigate()) {
                next.pass(19_000);
                assertThat(next.streams()).isEmpty();

                next.pass(1_000);

                assertThat(next.streams()).containsExactly("visit-token");
                assertThat(next.run("document.cookie").asString()).doesNotContain("beckon_pause");
            }
        }
    }

    @Test
    void keepsThePauseWhenTheBrowserIsOpenedAgain() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.accept("visit-token");
            page.answerStream(503, IN_TWENTY_SECONDS);
            try (AgentPage next = page.restart()) {
                next.pass(MOMENT);
                next.accept("next-token");
                next.pass(18_000);
                assertThat(next.streams()).isEmpty();

                next.pass(2_000);

                assertThat(next.streams()).containsExactly("next-token");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void isNotAskedForAgainWhereNobodyWantsIt(int status) {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.accept("visit-token");
            page.sent();
            page.answerStream(status);
            page.pass(600_000);

            assertThat(page.streams()).isEmpty();
        }
    }
}
