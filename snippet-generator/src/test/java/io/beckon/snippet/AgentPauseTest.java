package io.beckon.snippet;

import static io.beckon.snippet.AgentPage.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentPauseTest {
    private static final Map<String, String> IN_TWENTY_SECONDS = Map.of("Retry-After", "20");

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 522})
    void lastsAsLongAsTheRuntimeAskedWhateverThePageDoes(int status) {
        try (AgentPage page = paused(status)) {
            page.show(false);
            page.show(true);
            page.fire("online", "{}");
            page.pass(19_000);
            assertThat(page.batches()).isEmpty();

            page.pass(1_000);

            assertThat(page.batch().names()).containsExactly("PageEntered", "PageHidden", "PageShown", "Waited");
        }
    }

    @Test
    void holdsForTheNextPageToo() {
        try (AgentPage page = paused(503);
                AgentPage next = page.navigate()) {
            assertThat(page.batches()).isEmpty();

            next.pass(19_000);
            assertThat(next.batches()).isEmpty();
            next.pass(1_000);

            assertThat(next.batch().names()).containsExactly("PageEntered", "PageExited", "PageEntered", "Waited");
            assertThat(next.run("document.cookie").asString()).doesNotContain("beckon_pause");
        }
    }

    @Test
    void holdsWhenTheBrowserIsOpenedAgain() {
        try (AgentPage page = paused(503);
                AgentPage next = page.restart()) {
            next.pass(19_000);
            assertThat(next.batches()).isEmpty();
            next.pass(1_000);

            assertThat(next.batches()).isNotEmpty();
        }
    }

    @Test
    void holdsInOtherTabsThatAreOpenAlready() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.accept("visit-token");
            page.sent();
            page.pass(2_000);

            page.run("document.cookie = `beckon_pause=${Date.now() + 20000}; Max-Age=20`");
            page.push("['event', 'Paused']");
            page.pass(19_000);
            assertThat(page.batches()).isEmpty();
            page.pass(1_000);

            assertThat(page.batch().names()).contains("Paused");
        }
    }

    @Test
    void isNotKeptWhereNothingMayBe() {
        try (AgentPage page = AgentPage.load("navigator.globalPrivacyControl = true")) {
            page.pass(MOMENT);
            page.sent();
            page.refuse(503, IN_TWENTY_SECONDS);
            page.pass(19_000);

            assertThat(page.batches()).isEmpty();
            assertThat(page.run("document.cookie").asString()).isEmpty();
        }
    }

    @Test
    void isForgottenWithEverythingElse() {
        try (AgentPage page = paused(503)) {
            assertThat(page.run("document.cookie").asString()).contains("beckon_pause");
            page.push("['consent', {monitoring: false}]");

            assertThat(page.run("document.cookie").asString()).doesNotContain("beckon_");
        }
    }

    @Test
    void holdsInThePageWhateverItsCookiesSay() {
        try (AgentPage page = paused(503)) {
            page.run("document.cookie = 'beckon_pause=no number'");
            page.fire("online", "{}");
            page.pass(19_000);

            assertThat(page.batches()).isEmpty();
        }
    }

    @Test
    void endsWithTheDayWhateverTheClockDid() {
        try (AgentPage page = AgentPage.load("document.cookie = 'beckon_pause=' + (Date.now() + 90_000_000)")) {
            page.pass(MOMENT);

            assertThat(page.batch().names()).containsExactly("PageEntered");
        }
    }

    @Test
    void goesOnWhenThePageComesBackOutOfTheCache() {
        try (AgentPage page = paused(503)) {
            page.fire("pagehide", "{\"persisted\": true}");
            page.fire("pageshow", "{\"persisted\": true}");
            page.pass(19_000);
            assertThat(page.batches()).isEmpty();

            page.pass(1_000);

            Sent batch = page.batch();
            assertThat(batch.names()).containsExactly("PageEntered", "PageExited", "PageEntered", "Waited");
            assertThat(batch.ids()).doesNotHaveDuplicates();
        }
    }

    @Test
    void endsAtOnceWhenOnlyTheNetworkWasAway() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            List<String> ids = page.batch().ids();
            page.disconnect();

            page.fire("online", "{}");

            assertThat(page.batch().ids()).isEqualTo(ids);
        }
    }

    @Test
    void handsTheQueueToTheBrowserAndKeepsItWhenTheNetworkIsAwayAtTheEnd() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.sent();
            page.disconnect();
            try (AgentPage next = page.navigate()) {
                Sent beacon = page.batch();
                next.pass(MOMENT);

                assertThat(beacon.isBeacon()).isTrue();
                assertThat(beacon.names()).containsExactly("PageEntered", "PageExited");
                assertThat(next.batch().ids()).startsWith(beacon.ids().toArray(String[]::new));
            }
        }
    }

    private static AgentPage paused(int status) {
        AgentPage page = AgentPage.load("");
        page.pass(MOMENT);
        page.sent();
        page.refuse(status, IN_TWENTY_SECONDS);
        return page;
    }
}
