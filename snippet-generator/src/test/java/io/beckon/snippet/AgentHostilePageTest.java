package io.beckon.snippet;

import static io.beckon.snippet.AgentPage.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentHostilePageTest {

    @Test
    void losesOnlyTheEventThatIsTooLargeAndCountsIt() {
        try (AgentPage page = AgentPage.load("")) {
            page.push(
                    "['event', 'Before'], ['event', 'Huge', {texts: Array(40).fill('x'.repeat(4000))}], ['event', 'After']");
            page.pass(MOMENT);
            assertThat(page.batch().names()).containsExactly("PageEntered", "Before", "After");
            page.accept("visit-token");

            page.fire("pagehide", "{\"persisted\": false}");

            assertThat(page.batch().event("PageExited").at("/data/dropped").asInt())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[null]", "<"})
    void startsWhateverTheStorageHolds(String kept) {
        String visit = "document.cookie = 'beckon_visit=' + Date.now() + '.77.token';";
        try (AgentPage page = AgentPage.load(visit + "localStorage.setItem('beckon_queue.1', '" + kept + "')")) {
            page.pass(MOMENT);

            assertThat(page.batch().names()).containsExactly("PageEntered");
            assertThat(page.run("Object.keys(localStorage).length").asInt()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t9", "t9.", ".9", "t9.x", "t9.3.4", "{}"})
    void countsItsEventsWhateverTheStorageHolds(String kept) {
        String visit = "document.cookie = 'beckon_visit=' + Date.now() + '.77.token';";
        try (AgentPage page = AgentPage.load(visit + "sessionStorage.setItem('beckon_tab', '" + kept + "')")) {
            page.push("['event', 'Second']");
            page.pass(MOMENT);

            Sent batch = page.batch();
            String tab = batch.body().get("tab").asString();
            assertThat(tab).matches("t[0-9]+").isNotEqualTo("t9");
            assertThat(batch.ids()).containsExactly(tab + ".1", tab + ".2");
            assertThat(page.run("Object.keys(sessionStorage).length").asInt()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"__defineGetter__", "constructor", "toString", "newer"})
    void ignoresCommandsThatOnlyOtherObjectsHave(String name) {
        String setUp = "calls = 0; Object.prototype.newer = () => calls++;";
        try (AgentPage page = AgentPage.load(setUp)) {
            page.push("['" + name + "', 'event', () => () => calls++], ['event', 'After']");
            page.pass(MOMENT);

            assertThat(page.batch().names()).containsExactly("PageEntered", "After");
            assertThat(page.run("calls").asInt()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{addEventListener: () => {}}"})
    void followsRoutesWhateverThePageCallsNavigation(String value) {
        try (AgentPage page = AgentPage.load("window.navigation = " + value)) {
            page.run("history.pushState(null, '', '/b')");
            page.pass(MOMENT);

            assertThat(page.batch().names()).containsExactly("PageEntered", "PageExited", "PageEntered");
        }
    }

    @Test
    void sendsAgainAfterThePageBrokeTheNetworkForAWhile() {
        try (AgentPage page = AgentPage.load("real = fetch; fetch = () => { throw new Error('broken'); }")) {
            page.pass(MOMENT);
            page.run("fetch = real");
            page.push("['event', 'Mended']");
            page.pass(MOMENT);

            assertThat(page.batch().names()).containsExactly("PageEntered", "Mended");
            assertThat(page.failures()).isEmpty();
        }
    }

    @Test
    void keepsTheTabThatEndsWithAnError() {
        try (AgentPage page = AgentPage.load("navigator.sendBeacon = () => { throw new Error('broken'); }")) {
            page.pass(MOMENT);
            Sent first = page.batch();
            try (AgentPage next = page.navigate()) {
                next.pass(MOMENT);

                assertThat(next.batch().body().get("tab"))
                        .isEqualTo(first.body().get("tab"));
                assertThat(page.failures()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Array.prototype.toJSON = function () { return '[' + this + ']'; }",
                "document.referrer = {}",
                "document.addEventListener = document.querySelector = {}",
                "Object.freeze(Array.prototype)",
                "document.currentScript = {src: 'https://elsewhere.example/agent/x.js'}",
            })
    void sendsTheSameWhateverThePageDidToTheLanguage(String setUp) {
        try (AgentPage page = AgentPage.load(setUp)) {
            page.push("['event', 'Listed', {list: [1, [2]]}]");
            page.pass(MOMENT);
            page.run("delete Array.prototype.toJSON");

            assertThat(page.batch().event("Listed").get("data")).hasToString("{\"list\":[1,[2]]}");
        }
    }

    @Test
    void keepsItsErrorsFromThePage() {
        try (AgentPage page =
                AgentPage.load("beckon = [null, ['consent'], ['ids', 1], ['event', 'E', {n: 1n}], ['noSuch'], 7]")) {
            page.push("undefined, ['event'], ['userInfo', {toJSON: () => { throw new Error('x'); }}], [Symbol()]");
            page.run("document.title = {toString: () => { throw new Error('x'); }}");
            page.push("['event', 'WithoutTitle']");
            page.run("document.title = 'Title'");
            page.fireOn("missing", "click");
            page.fire("pageshow", "{}");
            page.pass(MOMENT);
            page.accept("visit-token");

            assertThat(page.failures()).isEmpty();
        }
    }
}
