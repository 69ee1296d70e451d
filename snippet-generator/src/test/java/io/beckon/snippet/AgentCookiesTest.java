package io.beckon.snippet;

import static io.beckon.snippet.AgentPage.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.snippet.AgentPage.Sent;
import org.junit.jupiter.api.Test;

/** Every look at the cookies keeps the page waiting for another process of the browser. */
class AgentCookiesTest {
    private static final String COUNTING = """
            looks = writes = 0;
            const {get, set} = Object.getOwnPropertyDescriptor(document, 'cookie');
            Object.defineProperty(document, 'cookie', {
              get: () => { looks++; return get(); },
              set: (text) => { writes++; set(text); },
            });
            """;

    @Test
    void areLookedAtOnceAndWrittenOnceUntilTheFirstEventsAreSent() {
        try (AgentPage page = AgentPage.load(COUNTING)) {
            page.push("['event', 'First'], ['event', 'Second']");
            page.pass(MOMENT);

            assertThat(page.batch().names()).containsExactly("PageEntered", "First", "Second");
            assertThat(page.run("looks").asInt()).isEqualTo(1);
            assertThat(page.run("writes").asInt()).isEqualTo(1);
        }
    }

    @Test
    void tellOfAVisitThatAnotherTabBeganMeanwhile() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.accept("visit-token");
            page.pass(2_000);
            page.sent();

            page.run("document.cookie = 'beckon_visit=' + Date.now() + '.77.other-token'");
            page.push("['event', 'There']");
            page.pass(MOMENT);

            Sent batch = page.batch();
            assertThat(batch.names()).containsExactly("PageEntered", "There");
            assertThat(batch.body().get("visit").asString()).isEqualTo("other-token");
        }
    }

    @Test
    void keepTheLastActivityToTheSecond() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(10_000);
            page.push("['event', 'Late']");

            assertThat(page.run("Date.now() - /beckon_visit=([0-9]+)/.exec(document.cookie)[1]")
                            .asInt())
                    .isZero();
        }
    }
}
