package io.beckon.journeys.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.Journey;
import io.beckon.journeys.Stage;
import io.beckon.journeys.history.RecordedVisit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every trigger of the schema in a real browser: a hit, a near miss and the same again, judged by what the server stored. */
@Journey
class AgentTriggersIT {
    /** Actions that do not bubble, of which some are told only where a node listens, and the elements that they happen to. */
    private static final Map<String, String> SILENT =
            Map.of("mouseenter", "button", "mouseleave", "button", "focus", "field", "load", "late");

    private static final String PICTURE = """
            document.body.append(Object.assign(new Image(), {
              id: 'late', src: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
            }))""";

    private static RecordedVisit visit;

    /** What the site has for these stories. */
    static void define(AgentSite site) {
        site.with(TriggerPage.ELEMENTS);
        TriggerCase.ALL.forEach(known -> site.withIn("/on/", known.event(), known.trigger(), known.parameters()));
        SILENT.forEach((action, element) -> site.withIn(
                "/on/silent", "On." + action, "dom", Map.of("action", action, "element", element, "count", 1)));
    }

    @BeforeAll
    static void playEverything(Stage stage) {
        SharedSite site = SharedSite.of(stage);
        site.pages().put("on", TriggerPage.html(site.script()));
        Act act = new Act(stage.browser("en-GB"), site.pages());
        for (TriggerCase known : TriggerCase.ALL) {
            act.open("on/" + known.trigger() + "-near");
            known.nearMiss().accept(act);
            act.open("on/" + known.trigger() + "-hit");
            known.hit().accept(act);
            known.again().accept(act);
        }
        act.open("on/silent")
                .pointAt("other", "button", "other")
                .type("field", "x")
                .run(PICTURE)
                .settle();
        String id = act.open("on/end").visitId();
        visit = stage.received(id, "all pages but the last left", AgentTriggersIT::isLeft);
    }

    @Test
    void hasACaseForEveryTriggerOfTheSchema() throws IOException {
        Path root = Path.of(System.getProperty("beckon.root", ".."));
        JsonNode schema = JsonMapper.shared()
                .readTree(Files.readAllBytes(
                        root.resolve("definitions/src/main/resources/io/beckon/definitions/site.schema.json")));
        List<String> triggers = StreamSupport.stream(
                        schema.at("/$defs/Trigger/oneOf").spliterator(), false)
                .map(kind -> kind.get("$ref").asString().substring(1))
                .map(pointer -> schema.at(pointer + "/properties/trigger/const").asString())
                .toList();

        assertThat(TriggerCase.ALL.stream().map(TriggerCase::trigger))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(triggers);
    }

    @TestFactory
    Stream<DynamicTest> happensAsOftenAsItShould() {
        return TriggerCase.ALL.stream()
                .map(known -> DynamicTest.dynamicTest(
                        known.trigger(), () -> assertThat(times(known, "hit")).isEqualTo(known.inAll())));
    }

    @TestFactory
    Stream<DynamicTest> doesNotHappenWhenAlmostTheSameDoes() {
        return TriggerCase.ALL.stream()
                .map(known -> DynamicTest.dynamicTest(
                        known.trigger(), () -> assertThat(times(known, "near")).isZero()));
    }

    @TestFactory
    Stream<DynamicTest> happensToo() {
        return SILENT.keySet().stream()
                .map(action -> DynamicTest.dynamicTest(
                        action, () -> assertThat(visit.has("On." + action)).isTrue()));
    }

    private static boolean isLeft(RecordedVisit played) {
        return played.has("PageEntered")
                && played.events("PageEntered").getLast().url().endsWith("/end")
                && played.events("PageExited").size()
                        == played.events("PageEntered").size() - 1;
    }

    private static long times(TriggerCase known, String phase) {
        return visit.events(known.event()).stream()
                .filter(event -> event.url().contains("/on/" + known.trigger() + "-" + phase))
                .count();
    }
}
