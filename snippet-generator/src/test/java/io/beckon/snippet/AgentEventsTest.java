package io.beckon.snippet;

import static io.beckon.snippet.AgentPage.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AgentEventsTest {

    @Test
    void makesEveryRouteOfASinglePageApplicationAPageView() {
        try (AgentPage page = AgentPage.load("location.href = 'https://shop.example/a?q=1&secret=2#part'")) {
            page.pass(MOMENT);
            Sent first = page.batch();
            page.accept("visit-token");

            page.run("history.pushState(null, '', '/b')");
            page.pass(MOMENT);

            Sent second = page.batch();
            assertThat(second.names()).containsExactly("PageExited", "PageEntered");
            assertThat(first.event("PageEntered").get("url").asString()).isEqualTo("https://shop.example/a?q=1");
            assertThat(second.event("PageExited").get("page"))
                    .isEqualTo(first.event("PageEntered").get("page"));
            assertThat(second.event("PageEntered").get("page"))
                    .isNotEqualTo(first.event("PageEntered").get("page"));
            assertThat(second.event("PageEntered").get("url").asString()).isEqualTo("https://shop.example/b");
            assertThat(second.event("PageEntered").get("referrer").asString()).isEqualTo("https://shop.example/a?q=1");
        }
    }

    @Test
    void sendsNoTextThatTheRuntimeCannotRead() {
        try (AgentPage page = AgentPage.load("")) {
            page.push("['event', 'Odd', {odd: 'a\\u0000b\\ud800c\\\\u0000\\ud83d\\ude00'}]");
            page.pass(MOMENT);

            assertThat(page.batch().event("Odd").get("data").get("odd").asString())
                    .isEqualTo("a\ufffdb\ufffdc\\u0000\ud83d\ude00");
        }
    }

    @Test
    void watchesOnlyOnThePagesOfTheEvent() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(4_000);
            page.accept("visit-token");
            page.run("history.pushState(null, '', '/b')");
            page.pass(60_000);
            page.accept("visit-token");
            page.run("history.pushState(null, '', '/a/c')");
            page.pass(MOMENT);
            page.accept("visit-token");
            assertThat(page.batches())
                    .allSatisfy(batch -> assertThat(batch.names()).doesNotContain("Waited"));

            page.pass(5_000);

            assertThat(page.batch().names()).containsExactly("Waited");
        }
    }

    @Test
    void losesNothingElseToASelectorThatTheBrowserRefuses() {
        String page =
                "browser.add('button', '{\"textContent\": \"Buy\"}'); browser.add('field', '{\"value\": \"1,299.50\"}')";
        try (AgentPage shop = AgentPage.load(page + "; beckon = [['event', 'Early']]")) {
            shop.pass(5_100);
            assertThat(shop.batch().names()).containsExactly("PageEntered", "Early");
            shop.accept("visit-token");
            assertThat(shop.batch().names()).containsExactly("Waited");
            shop.accept("visit-token");

            shop.fireOn("button", "click");
            shop.fireOn("button", "click");
            shop.pass(MOMENT);

            Sent batch = shop.batch();
            assertThat(batch.names()).containsExactly("Pressed");
            assertThat(batch.event("Pressed").get("data"))
                    .isEqualTo(Json.MAPPER.readTree("{\"label\": \"Buy\", \"price\": 1299.5}"));
            assertThat(shop.failures()).isEmpty();
        }
    }

    @Test
    void tellsWhichElementsWereThereWhenAPageViewEnds() {
        try (AgentPage page = AgentPage.load("browser.add('button')")) {
            page.pass(MOMENT);
            page.accept("visit-token");
            page.sent();

            page.run("history.pushState(null, '', '/b')");
            page.pass(MOMENT);

            Sent batch = page.batch();
            assertThat(batch.names()).containsExactly("ElementsSeen", "PageExited", "PageEntered");
            assertThat(batch.event("ElementsSeen").at("/data/elements")).hasToString("[\"button\"]");
        }
    }

    @Test
    void cutsWhatThePagePassesToWhatTheRuntimeTakes() {
        try (AgentPage page = AgentPage.load("")) {
            page.run("many = {['k'.repeat(70)]: 't'.repeat(5000), deep: {a: {b: {c: {d: 1}}}}, list: [undefined]};"
                    + "for (let i = 0; i < 100; i++) many['key' + i] = i;");
            page.push("['event', 'Large', many]");
            page.pass(MOMENT);

            JsonNode data = page.batch().event("Large").get("data");
            assertThat(data.size()).isEqualTo(64);
            assertThat(data.get("k".repeat(64)).asString()).hasSize(4096);
            assertThat(data.at("/deep")).hasToString("{\"a\":{\"b\":{\"c\":null}}}");
            assertThat(data.at("/list")).hasToString("[null]");
        }
    }

    @Test
    void sendsNothingBeforeConsentWhereTheSiteSaysSo() {
        try (AgentPage page = AgentPage.loadWithConsent("everything", "")) {
            page.push("['event', 'Held']");
            page.pass(60_000);
            assertThat(page.sent()).isEmpty();
            assertThat(page.run("browser.keep()").asString()).endsWith(",{},{},[]]");

            page.push("['consent', {monitoring: true}]");
            page.pass(MOMENT);

            assertThat(page.batch().names()).containsExactly("PageEntered", "Held", "ConsentChanged");
        }
    }

    @Test
    void forgetsEverythingWhenConsentIsRefused() {
        try (AgentPage page = AgentPage.load("")) {
            page.pass(MOMENT);
            page.accept("visit-token");
            page.show(false);
            assertThat(page.batches()).hasSize(2);

            page.push("['consent', {monitoring: false}], ['event', 'Unheard']");
            page.accept("visit-token");
            page.pass(60_000);
            page.fire("pagehide", "{\"persisted\": false}");

            assertThat(page.sent()).isEmpty();
            assertThat(page.run("browser.keep()").asString()).endsWith(",{},{},[]]");
        }
    }
}
