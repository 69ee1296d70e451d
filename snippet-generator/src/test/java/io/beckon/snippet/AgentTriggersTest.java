package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleTriggers;
import io.beckon.definitions.site.Trigger;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every trigger of the list in {@link Trigger}: what hits, what almost does, and what happens then. */
class AgentTriggersTest {
    private static final String ELEMENTS = "browser.add('a'); browser.add('b')";

    @TestFactory
    Stream<DynamicTest> happenWhenTheyShould() {
        return ExampleTriggers.triggers().stream()
                .map(trigger -> DynamicTest.dynamicTest(name(trigger), () -> {
                    TriggerCase known = TriggerCase.of(trigger);
                    try (AgentPage page = AgentPage.loadWithTriggers(ELEMENTS)) {
                        known.hit().accept(page);
                        assertThat(happened(page, trigger)).isEqualTo(1);

                        known.again().accept(page);
                        assertThat(1 + happened(page, trigger)).isEqualTo(known.inAll());
                        assertThat(page.failures()).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> doNotHappenWhenAlmostTheSameDoes() {
        return ExampleTriggers.triggers().stream()
                .map(trigger -> DynamicTest.dynamicTest(name(trigger), () -> {
                    int before = trigger instanceof Trigger.Appears ? 1 : 0;
                    try (AgentPage page = AgentPage.loadWithTriggers(ELEMENTS)) {
                        TriggerCase.of(trigger).nearMiss().accept(page);

                        assertThat(happened(page, trigger)).isEqualTo(before);
                    }
                }));
    }

    @Test
    void noticesOnATouchDeviceAFlingToTheTopOnceAndAPageThatGoesOutOfSight() {
        try (AgentPage page = AgentPage.loadWithTriggers("browser.state.isTouch = true")) {
            scroll(page, 1000, 900, 970);
            assertThat(happened(page, new Trigger.ExitIntent(1))).isZero();

            scroll(page, 900, 700, 500, 300);
            assertThat(happened(page, new Trigger.ExitIntent(1))).isEqualTo(1);

            page.show(false);
            assertThat(happened(page, new Trigger.ExitIntent(1))).isEqualTo(1);
        }
    }

    @Test
    void startNoVisitByTheMereFlowOfTime() {
        try (AgentPage page = AgentPage.loadWithTriggers(ELEMENTS)) {
            page.takeNames();

            page.pass(40 * 60_000);
            page.takeNames();
            page.pass(300 * 60_000);

            assertThat(page.takeNames()).isEmpty();
        }
    }

    private static void scroll(AgentPage page, int... depths) {
        for (int depth : depths) {
            page.pass(50);
            page.run("browser.scroll(" + depth + ")");
        }
    }

    private static int happened(AgentPage page, Trigger trigger) {
        return Collections.frequency(page.takeNames(), "On" + name(trigger));
    }

    private static String name(Trigger trigger) {
        return trigger.getClass().getSimpleName();
    }
}
