package io.beckon.journeys.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.Journey;
import io.beckon.journeys.Stage;
import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.history.RecordedEvent;
import io.beckon.journeys.history.RecordedVisit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A runtime that is busy, forgetful or away: events arrive once and in their order, and late ones say so. */
@Journey
class AgentOutagesIT {
    private static final Map<String, String> IN_A_SECOND = Map.of("Retry-After", "1");

    private Wire wire;
    private Act act;

    @BeforeEach
    void arrive(Stage stage) {
        SharedSite site = SharedSite.of(stage);
        wire = new Wire(stage.installation().runtime());
        site.pages().put("line", TestPages.html(site.script(wire.address()), ""));
        act = new Act(stage.browser("en-GB"), site.pages()).open("line/one");
    }

    @AfterEach
    void leave() {
        wire.close();
    }

    @Test
    void sendsTheSameAgainUntilItIsTaken(Stage stage) {
        String visitId = act.visitId();
        wire.answer(503, IN_A_SECOND);
        wire.answer(401, Map.of());
        int before = wire.posted().size();

        act.push("First").push("Second");
        act.browser().await("the first attempt", _ -> wire.posted().size() > before);
        act.push("Third");

        RecordedVisit visit = stage.received(visitId, "the last event", it -> it.has("Third"));
        assertThat(own(visit)).containsExactly("First", "Second", "Third");
        assertThat(visit.events()).noneMatch(RecordedEvent::late);
        List<Wire.Sent> sent = wire.posted().subList(before, before + 3);
        assertThat(sent).allSatisfy(post -> assertThat(post.body()).contains("First"));
        assertThat(sent.get(1).body()).contains("\"visit\"").doesNotContain("\"begin\"");
        assertThat(sent.get(2).body()).contains("\"begin\"").doesNotContain("\"visit\"");
    }

    @Test
    void marksWhatComesLateAfterTheRuntimeWasAway(Stage stage) {
        loseTheRuntimeWith("Waiting");

        act.run("const now = Date.now; Date.now = () => now() + 70_000;");
        wire.mend();
        act.run("dispatchEvent(new Event('online'))").push("Fresh");

        RecordedVisit visit = stage.received(act.visitId(), "both events", it -> it.has("Fresh"));
        assertThat(own(visit)).containsExactly("Waiting", "Fresh");
        assertThat(visit.events("Waiting")).allMatch(RecordedEvent::late);
        assertThat(visit.events("Fresh")).noneMatch(RecordedEvent::late);
    }

    @Test
    void letsTheNextPageSendWhatAClosedTabCouldNot(Stage stage) {
        String visitId = act.visitId();
        loseTheRuntimeWith("Waiting");
        act.push("Closing").browser().openTab();
        act.browser().closeOthers();

        wire.mend();
        act.open("line/two").push("Fresh");

        RecordedVisit visit = stage.received(visitId, "all events", it -> it.has("Fresh") && it.has("PageExited"));
        assertThat(own(visit)).containsExactly("Waiting", "Closing", "Fresh");
        assertThat(visit.events("PageExited")).hasSize(1);
    }

    @Test
    void keepsTheNewestWhenTheQueueIsFullAndTellsHowManyItLost(Stage stage) {
        loseTheRuntimeWith("Waiting");
        act.run(
                "for (let n = 0; n < 12; n++) beckon.push(['event', 'Big', {n, text: 'x'.repeat(4000), more: 'y'.repeat(4000)}])");

        wire.mend();
        act.run("dispatchEvent(new Event('online'))").push("Fresh");
        RecordedVisit visit = stage.received(act.visitId(), "the last event", it -> it.has("Fresh"));
        act.run("history.pushState(null, '', '/line/two')");

        visit = stage.received(visit.id(), "the end of the page view", it -> it.has("PageExited"));
        int kept = visit.events("Big").size();
        assertThat(kept).isBetween(3, 11);
        assertThat(visit.events("Big"))
                .extracting(event -> Integer.valueOf(event.data().get("n")))
                .containsExactlyElementsOf(
                        IntStream.range(12 - kept, 12).boxed().toList());
        assertThat(visit.has("Waiting")).isFalse();
        assertThat(visit.events("PageExited").getFirst().data()).containsEntry("dropped", String.valueOf(13 - kept));
    }

    @Test
    void sendsWhatThreeTabsKept(Stage stage) {
        Browser browser = act.browser();
        String first = browser.tab();
        String second = browser.openTab();
        act.open("line/two");
        String third = browser.openTab();
        act.open("line/three");

        wire.cut();
        for (String tab : List.of(first, second, third)) {
            browser.lookAt(tab);
            act.run("for (let n = 0; n < 5; n++) beckon.push(['event', 'Kept', {n}])");
        }
        wire.mend();

        RecordedVisit visit = stage.received(
                act.visitId(), "all of them", it -> it.events("Kept").size() >= 15);
        for (String path : List.of("/line/one", "/line/two", "/line/three")) {
            assertThat(visit.events("Kept"))
                    .filteredOn(event -> event.url().endsWith(path))
                    .extracting(event -> event.data().get("n"))
                    .containsExactly("0", "1", "2", "3", "4");
        }
    }

    /** The line is cut, and the agent has noticed it with this event. */
    private void loseTheRuntimeWith(String event) {
        wire.cut();
        act.push(event);
        act.browser().await("the event to be kept", _ -> act.kept().contains("beckon_queue"));
    }

    private static List<String> own(RecordedVisit visit) {
        List<String> names = List.of("First", "Second", "Third", "Waiting", "Closing", "Fresh");
        return visit.events().stream()
                .map(RecordedEvent::name)
                .filter(names::contains)
                .toList();
    }
}
