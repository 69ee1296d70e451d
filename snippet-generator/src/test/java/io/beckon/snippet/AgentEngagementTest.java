package io.beckon.snippet;

import static io.beckon.snippet.AgentPage.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engagement UI comes with the first invitation. */
class AgentEngagementTest {
    private static final String OFFER =
            "{\"id\": \"o\", \"channel\": \"chat\", \"texts\": {}, \"theme\": {}, \"lifeMillis\": 30000}";
    private static final String INVITE = "{\"engagementId\": \"e1\", \"offer\": " + OFFER + "}";
    private static final String NOTHING = "{\"visit\": \"visit-id\", \"engagement\": null}";
    private static final String OFFERED =
            "{\"visit\": \"visit-id\", \"engagement\": {\"id\": \"e1\", \"status\": \"offered\","
                    + " \"remainingMillis\": 30000, \"offer\": " + OFFER + "}}";

    private static final String SET_UP = """
            fetches = 0;
            engagement = () => new Promise((resolve, reject) => {
              fetches++;
              settle = resolve;
              arrive = () => resolve({present});
              fail = () => reject(new TypeError());
            });
            """;

    @Test
    void isFetchedWithTheFirstInvitationAndNotBefore() {
        try (AgentPage page = connected()) {
            page.say("state", NOTHING);
            assertThat(fetches(page)).isZero();

            page.say("invite", INVITE);
            page.say("invite", INVITE);

            assertThat(fetches(page)).isEqualTo(1);
            assertThat(page.cards()).isEmpty();
        }
    }

    @Test
    void showsWhatTheRuntimeOffersWhenItIsThere() {
        try (AgentPage page = invited()) {
            page.run("arrive()");
            assertThat(page.streams()).containsExactly("visit-token");
            page.answerStream(200);
            page.say("state", OFFERED);
            page.pass(MOMENT);

            assertThat(page.cards()).isEqualTo("o");
            assertThat(page.batch().names()).containsExactly("EngagementShown");
        }
    }

    @Test
    void showsNothingThatIsOverByThen() {
        try (AgentPage page = invited()) {
            page.run("arrive()");
            page.answerStream(200);
            page.say("state", NOTHING);
            page.pass(MOMENT);

            assertThat(page.cards()).isEmpty();
            assertThat(page.batches()).isEmpty();
        }
    }

    @Test
    void isNotFetchedAgainForTheNextInvitation() {
        try (AgentPage page = invited()) {
            page.run("arrive()");
            page.answerStream(200);
            page.say("state", OFFERED);
            page.say("withdraw", "{\"engagementId\": \"e1\", \"reason\": \"x\"}");
            page.say("invite", INVITE.replace("e1", "e2"));

            assertThat(page.cards()).isEqualTo("o");
            assertThat(fetches(page)).isEqualTo(1);
        }
    }

    @Test
    void leavesToAnotherTabWhatThatHasShownMeanwhile() {
        try (AgentPage page = invited()) {
            page.run("arrive()");
            page.answerStream(200);
            page.say("state", OFFERED.replace("offered", "shown"));

            assertThat(page.cards()).isEmpty();
        }
    }

    @Test
    void goesOnWithTheInvitationOfThePageBefore() {
        try (AgentPage page = invited()) {
            page.run("arrive()");
            page.answerStream(200);
            page.say("state", OFFERED);

            try (AgentPage next = page.navigate()) {
                next.run(SET_UP);
                next.connect();
                next.say("state", OFFERED.replace("offered", "shown"));
                next.run("arrive()");
                next.answerStream(200);
                next.say("state", OFFERED.replace("offered", "shown"));

                assertThat(next.cards()).isEqualTo("o");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.hidden = true",
                "beckon.push(['consent', {engagement: false}])",
                "beckon.push(['consent', {monitoring: false}])"
            })
    void opensNoStreamWhereNothingMayBeShownByThen(String meanwhile) {
        try (AgentPage page = invited()) {
            page.run(meanwhile);
            page.run("arrive()");

            assertThat(page.streams()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fail()",
                "settle({})",
                "settle(undefined)",
            })
    void isTriedAgainWhenTheRuntimeSpeaksOfTheInvitationAgain(String failure) {
        try (AgentPage page = invited()) {
            page.run(failure);
            assertThat(page.streams()).isEmpty();
            assertThat(fetches(page)).isEqualTo(1);

            page.say("state", OFFERED);

            assertThat(fetches(page)).isEqualTo(2);
            assertThat(page.cards()).isEmpty();
        }
    }

    @Test
    void isTriedAgainWhereThePageBreaksWhatFetchesIt() {
        try (AgentPage page = connected()) {
            page.run("whole = engagement; engagement = () => { throw new Error('broken'); }");
            page.say("invite", INVITE);
            page.run("engagement = whole");
            page.say("state", OFFERED);
            page.run("arrive()");
            page.answerStream(200);
            page.say("state", OFFERED);

            assertThat(page.cards()).isEqualTo("o");
        }
    }

    private static AgentPage connected() {
        AgentPage page = AgentPage.loadFetching(SET_UP);
        page.connect();
        page.sent();
        return page;
    }

    private static AgentPage invited() {
        AgentPage page = connected();
        page.say("invite", INVITE);
        return page;
    }

    private static int fetches(AgentPage page) {
        return page.run("fetches").asInt();
    }
}
