package io.beckon.snippet;

import static io.beckon.snippet.AgentPage.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentInvitationTest {
    private static final String OFFER =
            "{\"id\": \"o\", \"channel\": \"chat\", \"texts\": {}, \"theme\": {}, \"lifeMillis\": 30000}";
    private static final String INVITE = "{\"engagementId\": \"e1\", \"offer\": " + OFFER + "}";
    private static final String NOTHING = "{\"visit\": \"visit-id\", \"engagement\": null}";
    private static final String NO_STORAGE = "navigator.globalPrivacyControl = true";

    @Test
    void isShownOnceAndReported() {
        try (AgentPage page =
                AgentPage.load("beckon = [['on', 'invite', (engagement) => { told = engagement.offer; }]]")) {
            page.connect();
            page.sent();

            page.say("state", NOTHING);
            page.say("invite", INVITE);
            page.say("invite", INVITE);
            page.pass(MOMENT);

            assertThat(page.cards()).isEqualTo("o");
            assertThat(page.run("told").asString()).isEqualTo("o");
            assertThat(page.batch()
                            .event("EngagementShown")
                            .at("/data/engagementId")
                            .asString())
                    .isEqualTo("e1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", NO_STORAGE})
    void staysWhenTheVisitorChangesTabsAgainAndAgain(String setUp) {
        try (AgentPage page = invited(setUp)) {
            for (int i = 0; i < 3; i++) {
                page.show(false);
                page.show(true);
                page.answerStream(200);
                page.say("state", shown(20_000));

                assertThat(page.cards()).isEqualTo("o");
            }
            assertThat(names(page)).doesNotContain("EngagementShown", "EngagementIgnored");
        }
    }

    @Test
    void goesOnWithItsRemainingLifeOnEveryFurtherPageOfTheTab() {
        try (AgentPage page = invited("");
                AgentPage second = page.navigate();
                AgentPage third = connected(second, shown(20_000)).navigate()) {
            connected(third, shown(9_000));

            assertThat(second.cards()).isEqualTo("o");
            assertThat(third.cards()).isEqualTo("o");
            third.pass(8_990);
            assertThat(third.cards()).isEqualTo("o");
            third.pass(20);
            assertThat(third.cards()).isEmpty();
            third.accept("visit-token");
            assertThat(names(third)).contains("EngagementIgnored").doesNotContain("EngagementShown");
        }
    }

    @Test
    void livesNoLongerThanTheRuntimeSaysAfterThePageSlept() {
        try (AgentPage page = invited("")) {
            page.show(false);
            page.show(true);
            page.answerStream(200);
            page.say("state", shown(1_000));
            page.pass(1_010);

            assertThat(page.cards()).isEmpty();
        }
    }

    @Test
    void isNotTakenOverByADuplicateOfTheTab() {
        try (AgentPage page = invited("");
                AgentPage duplicate = page.duplicate()) {
            connected(duplicate, shown(20_000));

            assertThat(page.cards()).isEqualTo("o");
            assertThat(duplicate.cards()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void doesNotComeBackAfterItsAnswer(boolean isAccepted) {
        try (AgentPage page = invited("")) {
            page.respond(isAccepted);
            page.show(false);
            page.show(true);
            page.answerStream(200);
            page.say("state", shown(20_000));

            assertThat(page.cards()).isEmpty();
            page.accept("visit-token");
            assertThat(names(page)).contains(isAccepted ? "EngagementAccepted" : "EngagementRejected");
        }
    }

    @Test
    void goesWhenItIsWithdrawnOrOver() {
        try (AgentPage page = invited("")) {
            page.say("withdraw", "{\"engagementId\": \"other\", \"reason\": \"x\"}");
            assertThat(page.cards()).isEqualTo("o");
            page.say("withdraw", "{\"engagementId\": \"e1\", \"reason\": \"x\"}");
            assertThat(page.cards()).isEmpty();
        }
        try (AgentPage page = invited("")) {
            page.say("state", NOTHING);

            assertThat(page.cards()).isEmpty();
        }
    }

    @Test
    void comesFromTheStateWhenNobodySawItYet() {
        try (AgentPage page = AgentPage.load("")) {
            connected(page, shown(20_000).replace("shown", "offered"));

            assertThat(page.cards()).isEqualTo("o");
            page.pass(MOMENT);
            assertThat(names(page)).contains("EngagementShown");
        }
    }

    private static AgentPage invited(String setUp) {
        AgentPage page = connected(AgentPage.load(setUp), NOTHING);
        page.say("invite", INVITE);
        page.pass(MOMENT);
        page.accept("visit-token");
        page.sent();
        return page;
    }

    private static AgentPage connected(AgentPage page, String state) {
        page.connect();
        page.say("state", state);
        return page;
    }

    private static String shown(int remainingMillis) {
        return "{\"visit\": \"visit-id\", \"engagement\": {\"id\": \"e1\", \"status\": \"shown\", \"remainingMillis\": "
                + remainingMillis + ", \"offer\": " + OFFER + "}}";
    }

    private static List<String> names(AgentPage page) {
        return page.batches().stream().flatMap(batch -> batch.names().stream()).toList();
    }
}
