package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.runtime.published.PublishedShop;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The story that the README tells with curl, line by line, and its answers beside the golden files. */
@Timeout(120)
class StoryIT {
    /** What stands in answers but not in their golden files: it is absent as long as nothing has become of the visit. */
    private static final Set<String> EXTRA = Set.of("history/visit/outcome");
    /** Objects whose names are the site's, the visitor's or the browser's. */
    private static final Set<String> OPEN = Set.of("data", "device", "facts", "texts", "theme");
    /** What may be unknown, or has not happened yet. */
    private static final Set<String> NULLABLE = Set.of(
            "endedAt",
            "country",
            "reason",
            "disposition",
            "answeredAt",
            "closedAt",
            "engagement",
            "page",
            "url",
            "title",
            "language",
            "referrer");

    private static final Path SCRIPT = Path.of("..", "docs", "story.sh");

    @TempDir
    private Path directory;

    @Test
    void goesAsTheReadmeTellsIt() throws Exception {
        PublishedShop publisher = new PublishedShop();
        List<JsonNode> answers;
        try (RunningRuntime runtime = RunningRuntime.start(directory, publisher)) {
            runtime.publish(1, publisher.version(1));
            runtime.put("/sites/shop/active", "{\"version\":1}");

            answers = answers(tell(runtime));
        }

        JsonNode first = answers.getFirst();
        JsonNode second = answers.get(1);
        JsonNode state = answers.get(2);
        JsonNode invite = answers.get(3);
        JsonNode visit = answers.get(5);
        JsonNode events = answers.get(6);
        JsonNode decisions = answers.get(7);
        JsonNode engagements = answers.get(8);
        assertThat(answers).hasSize(9);
        assertThat(second.at("/visit/id")).isEqualTo(first.at("/visit/id"));
        assertShape(first, "wire/batch-answer");
        assertShape(state, "stream/state-empty");
        assertShape(invite, "stream/invite");
        assertShape(visit, "history/visit");
        assertThat(visit.at("/events").asInt()).isEqualTo(events.size());
        events.forEach(event -> assertShape(event, "history/event"));
        assertThat(events.findValuesAsString("name")).contains("ProductViewed", "EngagementAccepted");
        assertShape(decisions.get(0), "history/decision-offered");
        assertThat(decisions.at("/0/outcome").stringValue()).isEqualTo("offered");
        assertThat(decisions.at("/0/firedBy/0").stringValue()).isEqualTo("t1.4");
        assertShape(engagements.get(0), "history/engagement");
        assertThat(engagements.at("/0/status").stringValue()).isEqualTo("accepted");
        assertThat(engagements.at("/0/id")).isEqualTo(invite.at("/engagementId"));
    }

    private String tell(RunningRuntime runtime) throws IOException, InterruptedException {
        Path told = directory.resolve("story.txt");
        ProcessBuilder script = new ProcessBuilder("bash", SCRIPT.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        script.environment()
                .put(
                        "BECKON_RUNTIME_PORT",
                        String.valueOf(runtime.published("/").getPort()));
        script.environment()
                .put(
                        "BECKON_INTERNAL_PORT",
                        String.valueOf(runtime.internal("/").getPort()));
        script.environment().put("BECKON_INTERNAL_TOKEN", RunningRuntime.TOKEN);
        script.environment().put("BECKON_ORIGIN", "http://localhost:8090");
        Process telling = script.start();
        try {
            boolean hasEnded = telling.waitFor(60, TimeUnit.SECONDS);
            String text = Files.readString(told, StandardCharsets.UTF_8);
            assertThat(hasEnded).as(text).isTrue();
            assertThat(telling.exitValue()).as(text).isZero();
            return text;
        } finally {
            telling.destroyForcibly();
        }
    }

    /** What the runtime said, in order: answers and the data of the stream. */
    private static List<JsonNode> answers(String told) {
        return told.lines()
                .map(line -> line.startsWith("data: ") ? line.substring("data: ".length()) : line)
                .filter(line -> line.startsWith("{") || line.startsWith("["))
                .map(Json.MAPPER::readTree)
                .toList();
    }

    /** The answer has the names of the golden file and no others, in its order, and values of the same kind, all the way down. */
    private static void assertShape(JsonNode answer, String golden) {
        assertSameShape(answer, golden(golden), golden);
    }

    private static void assertSameShape(JsonNode answer, JsonNode golden, String place) {
        String name = place.substring(place.lastIndexOf('/') + 1);
        if (NULLABLE.contains(name) && (answer.isNull() || golden.isNull())) {
            return;
        }
        assertThat(answer.getNodeType()).as(place).isEqualTo(golden.getNodeType());
        if (answer.isArray() && !answer.isEmpty() && !golden.isEmpty()) {
            assertSameShape(answer.get(0), golden.get(0), place + "/0");
        }
        if (answer.isObject() && !OPEN.contains(name)) {
            assertThat(answer.propertyNames().stream().filter(property -> !EXTRA.contains(place + "/" + property)))
                    .as(place)
                    .containsExactlyElementsOf(golden.propertyNames());
            golden.properties()
                    .forEach(property -> assertSameShape(
                            answer.get(property.getKey()), property.getValue(), place + "/" + property.getKey()));
        }
    }

    private static JsonNode golden(String name) {
        try (InputStream file = StoryIT.class.getResourceAsStream("/golden/" + name + ".json")) {
            return Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
