package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that stays open for so long that its visitor comes back to another visit of the runtime. */
class AgentRefusalTest {
    private static final long LONG_MILLIS = Duration.ofDays(1).toMillis();
    private static final String ROUTE = "history.pushState(null, '', '/b')";

    @ParameterizedTest
    @ValueSource(strings = {"beckon.push(['signIn', {}])", "beckon.push(['event', 'Back'])", ROUTE})
    void isRepeatedInTheNextVisit(String comingBack) {
        try (AgentPage page = AgentPage.load("beckon = [['consent', {engagement: false}]]")) {
            assertThat(page.takeNames()).containsExactly("PageEntered", "ConsentChanged");
            page.pass(LONG_MILLIS);
            page.takeNames();

            page.run(comingBack);

            assertThat(page.takeNames()).startsWith("PageEntered", "ConsentChanged");
        }
    }

    @Test
    void isSaidOnceInAVisit() {
        try (AgentPage page = AgentPage.load("beckon = [['consent', {engagement: false}]]")) {
            page.takeNames();

            page.run(ROUTE);

            assertThat(page.takeNames()).containsExactly("PageExited", "PageEntered");
        }
    }

    @Test
    void isNotRepeatedWhenItWasTakenBack() {
        try (AgentPage page = AgentPage.load("")) {
            page.push("['consent', {engagement: false}], ['consent', {engagement: true}]");
            page.pass(LONG_MILLIS);
            page.takeNames();

            page.run(ROUTE);

            assertThat(page.takeNames()).containsExactly("PageEntered");
        }
    }
}
