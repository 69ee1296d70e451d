package io.beckon.snippet;

import static io.beckon.snippet.AgentPage.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentSendingTest {
    private static final Map<String, String> NO_HEADERS = Map.of();

    @Test
    void sendsEventsInTheirOrderAndBeginsOneVisit() {
        try (AgentPage page = AgentPage.load("")) {
            page.push("['event', 'First', {n: 1}], ['event', 'Second']");
            page.pass(MOMENT);
            Sent first = page.batch();
            page.push("['event', 'Third']");
            page.accept("visit-token");
            Sent second = page.batch();

            String tab = first.body().get("tab").asString();
            assertThat(first.url()).isEqualTo("https://beckon.example/sites/all/events");
            assertThat(first.names()).containsExactly("PageEntered", "First", "Second");
            assertThat(first.ids()).containsExactly(tab + ".1", tab + ".2", tab + ".3");
            assertThat(first.body().get("begin").asString()).matches("\\d{4,}");
            assertThat(first.body().get("version").asInt()).isEqualTo(CompiledAgents.VERSION);
            assertThat(first.event("First").at("/data/n").asInt()).isEqualTo(1);
            assertThat(second.names()).containsExactly("Third");
            assertThat(second.ids()).containsExactly(tab + ".4");
            assertThat(second.body().get("visit").asString()).isEqualTo("visit-token");
            assertThat(second.body().has("begin")).isFalse();
        }
    }

    @Test
    void takesWhatThePageSaidBeforeTheScriptWasLoaded() {
        try (AgentPage page =
                AgentPage.load("beckon = [['event', 'Early', {price: 12}], ['ids', (ids) => { who = ids; }]]")) {
            page.pass(MOMENT);

            assertThat(page.batch().names()).containsExactly("PageEntered", "Early");
            page.accept("visit-token");
            assertThat(page.run("who.visitor + ' ' + who.visit").asString()).isEqualTo("visitor-id visit-id");
        }
    }

    @Test
    void goesOnWithTheVisitAndTheTabOnTheNextPage() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            Sent first = page.batch();
            page.accept("visit-token");
            try (AgentPage next = page.navigate()) {
                next.pass(MOMENT);
                Sent second = next.batch();

                assertThat(page.batch().names()).containsExactly("PageExited");
                String tab = first.body().get("tab").asString();
                assertThat(second.ids()).containsExactly(tab + ".3");
                assertThat(second.body().get("visit").asString()).isEqualTo("visit-token");
                assertThat(second.body().get("visitor").asString()).isEqualTo("visitor-token");
            }
        }
    }

    @Test
    void sendsTheSameBatchAgainAfterThePauseThatTheRuntimeAskedFor() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            Sent first = page.batch();
            page.refuse(503, Map.of("Retry-After", "20"));
            page.push("['event', 'Later']");
            page.pass(19_990);
            assertThat(page.batches()).isEmpty();

            page.pass(20);

            Sent again = page.batch();
            assertThat(again.names()).containsExactly("PageEntered", "Later", "Waited");
            assertThat(again.ids()).startsWith(first.ids().getFirst());
            assertThat(again.body().get("begin")).isEqualTo(first.body().get("begin"));
        }
    }

    @Test
    void triesAgainWhenTheNetworkFailed() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            List<String> ids = page.batch().ids();
            page.disconnect();
            assertThat(page.batches()).isEmpty();

            page.pass(1_000);

            assertThat(page.batch().ids()).isEqualTo(ids);
        }
    }

    @Test
    void leavesToTheNextPageWhatWasUnderWayInVainWhenThePageEnded() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.disconnect();
            page.push("['event', 'Waiting']");
            page.pass(1_000);
            page.fire("pagehide", "{\"persisted\": false}");
            page.disconnect();
            try (AgentPage next = page.navigate()) {
                next.pass(MOMENT);

                assertThat(next.batch().names()).startsWith("PageEntered", "Waiting");
            }
        }
    }

    @Test
    void dropsATokenThatTheRuntimeRefusesAndBeginsAgainOnce() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            Sent first = page.batch();
            page.accept("forged-token");
            page.push("['event', 'Refused']");
            page.pass(MOMENT);
            assertThat(page.batch().body().get("visit").asString()).isEqualTo("forged-token");

            page.refuse(401, NO_HEADERS);
            page.pass(MOMENT);

            Sent again = page.batch();
            assertThat(again.names()).containsExactly("Refused");
            assertThat(again.body().has("visit")).isFalse();
            assertThat(again.body().get("begin")).isEqualTo(first.body().get("begin"));
            page.refuse(401, NO_HEADERS);
            page.pass(MOMENT);
            assertThat(page.batches()).isEmpty();
        }
    }

    @Test
    void writesNoRefusedVisitOverTheOneOfAnotherTab() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.accept("forged-token");
            page.push("['event', 'Refused']");
            page.pass(MOMENT);
            page.sent();
            page.run("document.cookie = 'beckon_visit=' + Date.now() + '.77.other-token'");

            page.refuse(401, NO_HEADERS);
            page.pass(MOMENT);

            assertThat(page.batch().body().has("visit")).isFalse();
            assertThat(page.run("document.cookie").asString()).contains(".77.other-token");
        }
    }

    @Test
    void halvesABatchThatIsTooLarge() {
        try (AgentPage page = AgentPage.load("")) {
            page.push("['event', 'B'], ['event', 'C'], ['event', 'D']");
            page.pass(MOMENT);
            assertThat(page.batch().names()).containsExactly("PageEntered", "B", "C", "D");

            page.refuse(413, NO_HEADERS);
            page.pass(MOMENT);

            assertThat(page.batch().names()).containsExactly("PageEntered", "B");
            page.accept("visit-token");
            assertThat(page.batch().names()).containsExactly("C", "D");
        }
    }

    @Test
    void takesANewTabWhenThePageComesBackBeforeTheNextOneLeft() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            Sent first = page.batch();
            page.accept("visit-token");
            page.fire("pagehide", "{\"persisted\": true}");
            try (AgentPage next = page.duplicate()) {
                next.pass(MOMENT);
                assertThat(next.batch().body().get("tab"))
                        .isEqualTo(first.body().get("tab"));
            }
            page.run("sessionStorage.removeItem('beckon_tab')");
            page.sent();

            page.fire("pageshow", "{\"persisted\": true}");
            page.pass(MOMENT);

            Sent back = page.batch();
            assertThat(back.names()).containsExactly("PageEntered");
            assertThat(back.body().get("tab")).isNotEqualTo(first.body().get("tab"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void fallsSilentForThePageWhereNobodyWantsToHearIt(int status) {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            assertThat(page.batches()).hasSize(1);
            page.push("['event', 'Meanwhile']");
            page.show(false);
            page.refuse(status, NO_HEADERS);

            page.push("['event', 'Unheard']");
            page.pass(600_000);
            page.fire("pagehide", "{\"persisted\": false}");

            assertThat(page.sent()).isEmpty();
            assertThat(page.run("Object.keys(localStorage).join()").asString()).isEmpty();
        }
    }

    @Test
    void dropsWhatTheRuntimeNeverTakesAndTellsHowMuch() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            assertThat(page.batches()).hasSize(1);
            page.refuse(400, NO_HEADERS);
            page.pass(MOMENT);
            assertThat(page.batches()).isEmpty();

            page.fire("pagehide", "{\"persisted\": false}");

            assertThat(page.batch().event("PageExited").at("/data/dropped").asInt())
                    .isEqualTo(1);
        }
    }
}
