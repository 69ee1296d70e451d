package io.beckon.journeys.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.Journey;
import io.beckon.journeys.Stage;
import io.beckon.journeys.history.RecordedEvent;
import io.beckon.journeys.history.RecordedVisit;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages that are hard on every script in them: they see nothing of ours but the events, and their own errors stay as they are. */
@Journey
class HostilePageIT {
    private static final String RESTLESS = Hostility.RESTLESS.name();

    /** What the site has for these stories. */
    static void define(AgentSite site) {
        site.with("button", "late")
                .with("Struck", "dom", Map.of("action", "click", "element", "button", "count", 1), Map.of())
                .withIn("/" + RESTLESS, "LateCame", "appears", Map.of("element", "late", "count", 1))
                .withIn("/" + RESTLESS, "LateWent", "disappears", Map.of("element", "late", "count", 1))
                .withIn(
                        "/" + RESTLESS,
                        "LateSeen",
                        "visible",
                        Map.of("element", "late", "percent", 50, "millis", 0, "count", 1));
    }

    @Test
    void hearOfElementsAmongFiftyThousandThatNeverRest(Stage stage) {
        SharedSite site = SharedSite.of(stage);
        site.pages().put(RESTLESS, page(Hostility.RESTLESS, site.script()));
        Act act = new Act(stage.browser("en-GB"), site.pages()).open(RESTLESS);

        act.run("changes = 0")
                .run("document.body.append(late)")
                .browser()
                .await(
                        "2 000 changes",
                        _ -> act.ask("return changes >= 2000 && document.querySelectorAll('i').length === 50000")
                                .equals(true));
        act.run("late.remove()").settle().run("document.getElementById('button').click()");

        RecordedVisit visit = stage.received(act.visitId(), "the press", it -> it.has("Struck"));
        assertThat(visit.events())
                .extracting(RecordedEvent::name)
                .containsSubsequence("PageEntered", "LateCame", "LateSeen", "LateWent", "Struck")
                .containsOnlyOnce("LateCame", "LateSeen", "LateWent", "Struck");
        assertThat(act.ask("return seen")).isEqualTo(List.of("Uncaught Error: own"));
    }

    @TestFactory
    Stream<DynamicTest> hearOfEventsAndSeeNoErrorOfOurs(Stage stage) {
        SharedSite site = SharedSite.of(stage);
        site.pages().put("quiet", TestPages.html(site.script(), ""));
        Act act = new Act(stage.browser("en-GB"), site.pages());
        return Hostility.ALL.stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    site.pages().put(one.name(), page(one, site.script()));
                    assertUnharmed(stage, act, one.name());
                }));
    }

    @TestFactory
    Stream<DynamicTest> seeNoErrorOfOursWhereNoScriptCanWork(Stage stage) {
        SharedSite site = SharedSite.of(stage);
        Act act = new Act(stage.browser("en-GB"), site.pages());
        return Hostility.DEAFENING.stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    site.pages().put(one.name(), page(one, site.script()));
                    act.enter(one.name()).settle();

                    act.run("document.getElementById('button').click()").settle();

                    assertThat(act.ask("return seen")).isEqualTo(List.of("Uncaught Error: own"));
                }));
    }

    private static void assertUnharmed(Stage stage, Act act, String path) {
        act.enter(path).awaitAgent().settle();

        act.run("document.getElementById('button').click()")
                .run("beckon.push(['event', 'Told', {list: [1, 2], text: 'x'}])")
                .run("beckon.push(['ids', ({visit}) => { window.visit = visit; }])")
                .settle();
        List<?> seen = (List<?>) act.ask("return seen");
        String visitId = visitId(act);

        List<RecordedEvent> stored = at(
                path,
                stage.received(
                        visitId,
                        "the end of the page",
                        it -> at(path, it).stream()
                                .anyMatch(event -> event.name().equals("PageExited"))));
        assertThat(stored)
                .extracting(RecordedEvent::name)
                .containsOnlyOnce("PageEntered", "Struck", "Told", "PageExited");
        assertThat(stored)
                .filteredOn(event -> event.name().equals("Told"))
                .extracting(RecordedEvent::data)
                .containsExactly(Map.of("list", "[1,2]", "text", "x"));
        assertThat(seen).isNotEmpty().allMatch("Uncaught Error: own"::equals);
    }

    /** Leaves the page. Where its agent did not get to know the visit, that of the page after it does: the visit is the same. */
    private static String visitId(Act act) {
        Object told = act.ask("return window.visit");
        act.open("quiet");
        return told == null ? act.visitId() : (String) told;
    }

    private static String page(Hostility hostility, URI agent) {
        return """
            <!DOCTYPE html><html lang="en"><head><title>Hostile</title><script>
              window.seen = [];
              addEventListener('error', (event) => { seen = [...seen, event.message]; });
              addEventListener('unhandledrejection', (event) => { seen = [...seen, String(event.reason)]; });
              %s
            </script></head><body>%s<button id="button" onclick="throw new Error('own')">Press</button>
            <script async src="%s"></script></body></html>
            """.formatted(hostility.script(), hostility.body(), agent);
    }

    private static List<RecordedEvent> at(String path, RecordedVisit visit) {
        return visit.events().stream()
                .filter(event -> event.url().endsWith("/" + path))
                .toList();
    }
}
