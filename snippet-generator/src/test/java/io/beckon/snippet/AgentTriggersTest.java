package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleTriggers;
import io.beckon.definitions.ids.BusinessEventId;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.Trigger;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every trigger of the list in {@link Trigger}: what hits, what almost does, and what happens then. */
class AgentTriggersTest {
    private static final String ELEMENTS = "browser.add('a'); browser.add('b')";
    private static final String OF_THE_ELEMENT = "{\"bubbles\": false, \"composed\": false}";

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
    void hearOfWhatDoesNotBubble() {
        List<String> actions = List.of(
                "mouseenter",
                "mouseleave",
                "pointerenter",
                "pointerleave",
                "load",
                "error",
                "focus",
                "submit",
                "change");
        Stream<BusinessEvent> heard =
                actions.stream().map(action -> event(action, new Trigger.Dom(action, ElementId.of("a"), 1)));
        Stream<BusinessEvent> ofWindow = Stream.of(event("failed", new Trigger.JsError("", 1)));
        Site site = ExampleSites.with(
                ExampleSites.everything(), Stream.concat(heard, ofWindow).toArray(BusinessEvent[]::new));
        try (AgentPage page = AgentPage.loadOf("what does not bubble", site, ELEMENTS)) {
            page.takeNames();
            for (String action : actions) {
                page.fireOn("a", action, OF_THE_ELEMENT);
                page.fireOn("b", action, OF_THE_ELEMENT);
            }
            assertThat(page.takeNames()).containsExactlyElementsOf(actions);

            page.fire("error", "{\"message\": \"Uncaught Error: x\"}");
            assertThat(page.takeNames()).containsExactly("failed");
        }
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

    private static BusinessEvent event(String name, Trigger trigger) {
        return new BusinessEvent(BusinessEventId.of(name), name, List.of(), null, List.of(trigger), null, List.of());
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
