package io.beckon.snippet;

import static io.beckon.snippet.AgentPage.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first look at each storage keeps the page waiting for another process of the browser. */
class AgentStoragesTest {
    private static final String COUNTING = """
            looks = [];
            for (const name of ['sessionStorage', 'localStorage']) {
              const storage = globalThis[name];
              Object.defineProperty(globalThis, name, {get: () => {
                looks.push(name);
                return storage;
              }});
            }
            """;

    private static final String KEPT =
            "[{\"begin\":\"77\",\"tab\":\"t9\",\"event\":{\"id\":\"t9.1\",\"name\":\"Old\"}}]";

    private static final String QUEUE = "localStorage.setItem('beckon_queue.1', '" + KEPT + "');";

    @Test
    void areNotLookedAtWhileThePageThatBeginsAVisitStarts() {
        try (AgentPage page = AgentPage.load(COUNTING)) {
            page.push("['event', 'Pushed']");
            page.pass(MOMENT);

            assertThat(page.batch().names()).containsExactly("PageEntered", "Pushed");
            assertThat(page.run("looks.length").asInt()).isZero();
        }
    }

    @Test
    void areLookedAtAtOnceWhereAVisitGoesOn() {
        String visit = "document.cookie = `beckon_visit=${Date.now() - 60000}.77.token`;";
        String tab = "sessionStorage.setItem('beckon_tab', 't9.3');";

        try (AgentPage page = AgentPage.load(visit + tab + QUEUE)) {
            page.pass(MOMENT);

            assertThat(page.batch().ids()).containsExactly("t9.1", "t9.4");
            assertThat(page.run("Object.keys(sessionStorage).length").asInt()).isZero();
        }
    }

    @Test
    void giveUpWhatAnEarlierVisitLeftWhenTheRuntimeAnswered() {
        try (AgentPage page = AgentPage.load(QUEUE)) {
            page.pass(MOMENT);
            assertThat(page.batch().names()).containsExactly("PageEntered");

            page.push("['event', 'Meanwhile']");
            page.accept("visit-token");
            Sent older = page.batch();
            page.accept("older-token");

            assertThat(older.names()).containsExactly("Old");
            assertThat(older.body().get("begin").asString()).isEqualTo("77");
            assertThat(older.body().get("tab").asString()).isEqualTo("t9");
            assertThat(page.batch().names()).containsExactly("Meanwhile");
            assertThat(page.run("Object.keys(localStorage).some((key) => localStorage[key].includes('Old'))")
                            .asBoolean())
                    .isFalse();
        }
    }

    @Test
    void giveUpWhatAnEarlierVisitLeftHoweverLateTheRuntimeAnswers() {
        try (AgentPage page = AgentPage.load(QUEUE)) {
            page.pass(2_000);
            page.sent();

            page.accept("visit-token");

            assertThat(page.batch().names()).containsExactly("Old");
        }
    }

    @Test
    void giveUpWhatAnEarlierVisitLeftWhenConsentComesLate() {
        try (AgentPage page = AgentPage.loadWithConsent("storage", QUEUE)) {
            page.pass(MOMENT);
            page.accept("token-of-nobody");
            page.sent();

            page.push("['consent', {monitoring: true}]");
            page.pass(MOMENT);
            page.sent();
            page.accept("visit-token");

            assertThat(page.batch().names()).containsExactly("Old");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void holdWhatTheNextPageKeptHoweverTheRequestOfThePageBeforeEnds(boolean isTaken) {
        try (AgentPage page = AgentPage.load("browser.state.beacons = false")) {
            page.pass(MOMENT);
            page.fire("pagehide", "{\"persisted\": true}");
            page.run("Object.keys(localStorage).forEach((key) => localStorage[key] = '" + KEPT + "')");
            if (isTaken) {
                page.accept("visit-token");
            } else {
                page.disconnect();
            }

            assertThat(page.run("Object.values(localStorage).join()").asString())
                    .isEqualTo(KEPT);
        }
    }

    @Test
    void giveUpWhatAnOlderScriptKeptWithoutTheTab() {
        String old = QUEUE.replace("\"tab\":\"t9\",", "");
        assertThat(old).isNotEqualTo(QUEUE);
        try (AgentPage page = AgentPage.load(old)) {
            page.pass(MOMENT);
            page.sent();
            page.accept("visit-token");

            Sent older = page.batch();
            assertThat(older.names()).containsExactly("Old");
            assertThat(older.body().get("tab").asString()).isEqualTo("t9");
        }
    }

    @Test
    void dropPausesThatAnOlderScriptKept() {
        try (AgentPage page = AgentPage.load(
                QUEUE + "localStorage.setItem('beckon_pause', Date.now() + 60000); localStorage.setItem('own', '1')")) {
            page.pass(MOMENT);
            page.sent();
            page.accept("visit-token");

            assertThat(page.batch().names()).containsExactly("Old");
            assertThat(page.run("Object.keys(localStorage).filter((key) => !key.includes('queue')).join()")
                            .asString())
                    .isEqualTo("own");
        }
    }

    @Test
    void keepNoTabOfAnEarlierVisitForTabsThatAreOpenedLater() {
        try (AgentPage page = AgentPage.load("sessionStorage.setItem('beckon_tab', 't9.3')")) {
            page.pass(MOMENT);
            page.accept("visit-token");

            assertThat(page.run("Object.keys(sessionStorage).length").asInt()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "storage"})
    void areNeverTouchedWhereNothingMayBeKept(String consent) {
        String objection = consent.equals("none") ? "navigator.globalPrivacyControl = true;" : "";
        try (AgentPage page = AgentPage.loadWithConsent(consent, objection + COUNTING)) {
            page.pass(MOMENT);
            page.push("['event', 'Waiting']");
            page.show(false);
            page.accept("visit-token");
            page.accept("visit-token");
            page.show(true);
            page.fire("pagehide", "{\"persisted\": false}");

            assertThat(page.batches()).hasSizeGreaterThan(2);
            assertThat(page.run("looks.length").asInt()).isZero();
        }
    }

    @Test
    void getTheTabsIdWhenThePageEnds() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            List<String> ids = page.batch().ids();
            try (AgentPage duplicate = page.duplicate();
                    AgentPage next = page.navigate()) {
                duplicate.pass(MOMENT);
                next.pass(MOMENT);

                String tab = ids.getFirst().split("\\.")[0];
                assertThat(next.batches().getLast().ids().getLast()).isEqualTo(tab + ".3");
                assertThat(duplicate.batch().ids()).noneMatch(id -> id.startsWith(tab + "."));
            }
        }
    }
}
