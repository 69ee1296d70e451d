package io.beckon.definitions.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The reference of triggers and values in {@code docs/guide-snippet.md} is what the schema says of them. {@code mvn -pl definitions test
 * -Dgolden.write=true} writes it anew.
 */
class SnippetGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide-snippet.md");
    private static final String BEGIN = "<!-- reference -->\n";
    private static final String END = "<!-- end of reference -->\n";

    private final JsonNode schema = schema();

    @Test
    void tellsEveryTriggerAndEveryValueOfTheSchema() throws IOException {
        String reference = table("Trigger", "trigger") + "\n" + table("ValueSource", "source");
        String guide = Files.readString(GUIDE);
        String expected = guide.substring(0, guide.indexOf(BEGIN) + BEGIN.length())
                + reference
                + guide.substring(guide.indexOf(END));

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GUIDE, expected);
        }

        assertThat(Files.readString(GUIDE)).isEqualTo(expected);
    }

    private String table(String type, String property) {
        StringJoiner rows =
                new StringJoiner("\n", "| " + property + " | parameters | what it is |\n|---|---|---|\n", "\n");
        schema.at("/$defs/" + type + "/oneOf").forEach(kind -> {
            JsonNode definition = schema.at(kind.get("$ref").asString().substring(1));
            String name = definition.at("/properties/" + property + "/const").asString();
            rows.add("| `" + name + "` | " + parameters(definition, property) + " | "
                    + definition.get("description").asString() + " |");
        });
        return rows.toString();
    }

    private String parameters(JsonNode definition, String property) {
        StringJoiner parameters = new StringJoiner("<br>");
        definition.get("properties").forEachEntry((name, value) -> {
            if (!name.equals(property)) {
                parameters.add("`" + name + "`" + range(value));
            }
        });
        return parameters.toString();
    }

    private static String range(JsonNode value) {
        String described =
                value.has("description") ? ": " + value.get("description").asString() : "";
        return value.has("maximum")
                ? " " + value.get("minimum").asLong() + " to "
                        + value.get("maximum").asLong() + described
                : described;
    }

    private static JsonNode schema() {
        try (InputStream in = Site.class.getResourceAsStream("/io/beckon/definitions/site.schema.json")) {
            return Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
