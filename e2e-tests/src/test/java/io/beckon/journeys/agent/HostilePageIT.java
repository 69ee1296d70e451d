package io.beckon.journeys.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.Journey;
import io.beckon.journeys.Stage;
import io.beckon.journeys.history.History;
import io.beckon.journeys.history.RecordedEvent;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages that are hard on every script in them: they see nothing of ours but the events, and their own errors stay as they are. */
@Journey
class HostilePageIT {
    private static final TestPages PAGES = new TestPages();
    private static final AgentSite SITE = AgentSite.at(PAGES)
            .with(Map.of("button", "#button"))
            .with("Pressed", "dom", Map.of("action", "click", "element", "button", "count", 1));

    private static Act act;

    @BeforeAll
    static void arrive(Stage stage) {
        stage.installation().publish(SITE.write());
        act = new Act(stage.browser("en-GB"), PAGES);
    }

    @AfterAll
    static void clearUp() {
        PAGES.close();
    }

    @TestFactory
    Stream<DynamicTest> hearOfEventsAndSeeNoErrorOfOurs(Stage stage) {
        return Hostility.ALL.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> assertUnharmed(stage, one)));
    }

    private static void assertUnharmed(Stage stage, Hostility hostility) {
        String path = hostility.name();
        URI agent = SITE.script(stage.installation().runtime());
        PAGES.put(path, page(hostility, agent));
        act.enter(path).awaitAgent().settle();

        act.run("document.getElementById('button').click()")
                .run("beckon.push(['event', 'Told', {list: [1, 2], text: 'x'}])")
                .settle();
        List<?> seen = (List<?>) act.ask("return seen");

        act.enter("elsewhere");

        List<RecordedEvent> stored = act.browser()
                .await("the end of " + path, _ -> has(stored(stage, path), "PageExited") ? stored(stage, path) : null);
        assertThat(stored)
                .extracting(RecordedEvent::name)
                .containsOnlyOnce("PageEntered", "Pressed", "Told", "PageExited");
        assertThat(stored)
                .filteredOn(event -> event.name().equals("Told"))
                .extracting(RecordedEvent::data)
                .containsExactly(Map.of("list", "[1,2]", "text", "x"));
        assertThat(seen).isNotEmpty().allMatch("Uncaught Error: own"::equals);
    }

    private static String page(Hostility hostility, URI agent) {
        return """
            <!DOCTYPE html><html lang="en"><head><title>Hostile</title><script>
              window.seen = [];
              addEventListener('error', (event) => seen.push(event.message));
              addEventListener('unhandledrejection', (event) => seen.push(String(event.reason)));
              %s
            </script></head><body>%s<button id="button" onclick="throw new Error('own')">Press</button>
            <script async src="%s"></script></body></html>
            """.formatted(hostility.script(), hostility.body(), agent);
    }

    /** What came of a page, in whichever visit. */
    private static List<RecordedEvent> stored(Stage stage, String path) {
        History history = stage.installation().history();
        return history.visitsOf(SITE.key()).stream()
                .flatMap(visit -> history.visit(visit).events().stream())
                .filter(event -> event.url().endsWith("/" + path))
                .toList();
    }

    private static boolean has(List<RecordedEvent> events, String name) {
        return events.stream().anyMatch(event -> event.name().equals(name));
    }
}
