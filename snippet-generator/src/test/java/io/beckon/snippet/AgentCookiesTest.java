package io.beckon.snippet;

import static io.beckon.snippet.AgentPage.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void areLookedAtOnceWhereTheyAreForbidden() {
        try (AgentPage page = AgentPage.load("""
                looks = 0;
                Object.defineProperty(document, 'cookie', {
                  get: () => { looks++; throw new Error('SecurityError'); },
                  set: () => { throw new Error('SecurityError'); },
                });
                """)) {
            page.push("['event', 'Pushed']");
            page.pass(MOMENT);

            assertThat(page.batch().names()).containsExactly("PageEntered", "Pushed");
            assertThat(page.run("looks").asInt()).isEqualTo(1);
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

    @ParameterizedTest
    @ValueSource(strings = {"x.77.token", ".77.token", "NaN.77", "undefined.77.token"})
    void areOfNoVisitWhenTheyDoNotTellItsAge(String cookie) {
        try (AgentPage page = AgentPage.load("document.cookie = 'beckon_visit=" + cookie + "'")) {
            page.push("['event', 'Pushed']");
            page.pass(MOMENT);

            Sent batch = page.batch();
            assertThat(batch.names()).containsExactly("PageEntered", "Pushed");
            assertThat(batch.body().get("begin").asString()).isNotEqualTo("77");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"at once", "under way", "answered"})
    void keepAKnownVisitorWhenConsentComesLater(String when) {
        try (AgentPage page = AgentPage.loadWithConsent("storage", "document.cookie = 'beckon_visitor=known'")) {
            if (!when.equals("at once")) {
                page.pass(MOMENT);
                assertThat(page.batch().body().has("visitor")).isFalse();
            }
            if (when.equals("answered")) {
                page.accept("token-of-nobody");
                page.sent();
            }

            page.push("['consent', {monitoring: true}]");
            page.pass(MOMENT);
            if (when.equals("under way")) {
                page.accept("token-of-nobody");
            }

            assertThat(page.batches().getLast().body().get("visitor").asString())
                    .isEqualTo("known");
            assertThat(page.run("document.cookie").asString())
                    .contains("beckon_visitor=known")
                    .doesNotContain("token-of-nobody");
        }
    }

    @Test
    void keepAKnownVisitWhenConsentComesLater() {
        String kept =
                "document.cookie = 'beckon_visitor=known'; document.cookie = `beckon_visit=${Date.now() - 60000}.77.kept`";
        try (AgentPage page = AgentPage.loadWithConsent("storage", kept)) {
            page.pass(MOMENT);
            page.accept("token-of-nobody");
            page.sent();

            page.push("['consent', {monitoring: true}]");
            page.pass(MOMENT);

            Sent batch = page.batch();
            assertThat(batch.names()).containsExactly("PageEntered", "ConsentChanged");
            assertThat(batch.body().get("visit").asString()).isEqualTo("kept");
            assertThat(batch.body().get("visitor").asString()).isEqualTo("known");
        }
    }

    @Test
    void keepTheLastActivityToTheSecond() {
        try (AgentPage page = AgentPage.load(COUNTING)) {
            page.pass(10_000);
            page.push("['event', 'Late']");
            int writes = page.run("writes").asInt();
            assertThat(page.run("Date.now() - /beckon_visit=([0-9]+)/.exec(document.cookie)[1]")
                            .asInt())
                    .isZero();

            page.pass(900);
            page.push("['event', 'Within']");
            assertThat(page.run("writes").asInt()).isEqualTo(writes);

            page.pass(200);
            page.push("['event', 'After']");
            assertThat(page.run("writes").asInt()).isEqualTo(writes + 1);
        }
    }
}
