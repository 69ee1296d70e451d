package io.beckon.definitions.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemEventsTest {
    /** The closed list of the protocol. */
    private static final Set<String> PROTOCOL = Set.of(
            ("VisitStarted PageEntered PageExited PageHidden PageShown SignIn SignOut UserInfo ConsentChanged ElementsSeen"
                            + " EngagementRequested EngagementShown EngagementAccepted EngagementRejected EngagementIgnored"
                            + " ChatStarted ChatMessage ChatTyping ChatClosed CallbackRequested"
                            + " VisitEnded EngagementOffered EngagementExpired")
                    .split(" "));

    @Test
    void areThoseOfTheProtocol() {
        Set<String> constants = Arrays.stream(SystemEvents.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(SystemEventsTest::value)
                .collect(Collectors.toSet());

        assertThat(constants).isEqualTo(PROTOCOL);
        assertThat(PROTOCOL).allMatch(SystemEvents::isSystem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VisitEnded", "EngagementOffered", "EngagementExpired"})
    void someComeFromTheServerOnly(String name) {
        assertThat(SystemEvents.isFromBrowser(name)).isFalse();
    }

    @Test
    void allOthersComeFromTheBrowser() {
        assertThat(PROTOCOL.stream().filter(SystemEvents::isFromBrowser)).hasSize(PROTOCOL.size() - 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ProductViewed", "pageEntered", "PageEntered ", ""})
    void othersAreNone(String name) {
        assertThat(SystemEvents.isSystem(name)).isFalse();
        assertThat(SystemEvents.isFromBrowser(name)).isFalse();
        assertThat(SystemEvents.isEngagement(name)).isFalse();
    }

    @Test
    void knowsWhichAreAboutEngagements() {
        assertThat(PROTOCOL.stream().filter(SystemEvents::isEngagement))
                .allMatch(name -> name.matches("(Engagement|Chat|Callback).*"))
                .hasSize(12);
    }

    private static String value(java.lang.reflect.Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
