package io.beckon.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.EventMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class JsonTest {
    private static final String EVENT = "{\"id\":\"t1.1\",\"type\":\"BUSINESS\",\"name\":\"Searched\",\"at\":1}";

    @Test
    void readsAbsentCollectionsAsEmptyAndAbsentNullablesAsNull() {
        EventMessage event = Json.read(EVENT, EventMessage.class);

        assertThat(event.data()).isEmpty();
        assertThat(event.page()).isNull();
    }

    @Test
    void readsNullCollectionsAsEmpty() {
        assertThat(Json.read(EVENT.replace("}", ",\"data\":null}"), EventMessage.class)
                        .data())
                .isEmpty();
    }

    @Test
    void writesMapsInTheOrderOfTheirKeys() {
        Map<String, Integer> unsorted = new LinkedHashMap<>();
        List.of("m", "z", "a", "k").forEach(key -> unsorted.put(key, 1));

        assertThat(Json.MAPPER.writeValueAsString(unsorted)).isEqualTo("{\"a\":1,\"k\":1,\"m\":1,\"z\":1}");
    }

    @Test
    void keepsNullsWithinFreeJson() {
        EventMessage event = Json.read(EVENT.replace("}", ",\"data\":{\"price\":null}}"), EventMessage.class);

        assertThat(event.data().get("price").isNull()).isTrue();
    }

    @Test
    void ignoresUnknownFields() {
        assertThat(Json.read(EVENT.replace("}", ",\"colour\":[1,{}]}"), EventMessage.class))
                .isEqualTo(Json.read(EVENT, EventMessage.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"perVisit\":1.5} | /perVisit",
                "{\"perVisit\":\"many\"} | /perVisit",
                "{\"perVisit\":1,\"perVisit\":2} | Duplicate",
                "{\"perVisit\":1} {} | Expected",
                "{\"perVisit\":-1} | Expected offers per visit from 0 to 1000, but got '-1'.",
                "{'perVisit':1} | line 1, column",
                "{\"perVisit\":1 | line 1, column",
                "[] | Expected a Caps, but",
                "null | Expected"
            })
    void refusesWhatIsNotOfTheShape(String json, String said) {
        assertThatThrownBy(() -> Json.read(json, Caps.class))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageStartingWith("Expected")
                .hasMessageContaining(said);
    }

    @Test
    void namesTheKnownValuesOfAChoice() {
        String category = "{\"id\":\"a\",\"name\":\"A\",\"match\":\"some\",\"tags\":[]}";

        assertThatThrownBy(() -> Json.read(category, Category.class))
                .hasMessage("Expected one of \"any\", \"all\", but got 'some'. At /match.");
    }

    @Test
    void saysWhichKindIsUnknown() {
        assertThatThrownBy(() -> Json.read("{\"pattern\":\"dance\"}", Pattern.class))
                .hasMessageContaining("Expected a known kind, but got 'dance'.");
    }

    @Test
    void refusesNullWithinAList() {
        assertThatThrownBy(() -> Json.read("{\"is\":\"all\",\"conditions\":[null]}", Condition.class))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageContaining("/conditions");
    }

    @Test
    void refusesTooDeepNesting() {
        String deep = "{\"event\":\"A\",\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        assertThatThrownBy(() -> Json.read(deep, Filter.class)).isInstanceOf(UnreadableJson.class);
    }

    /** Takes every value of the example site away, one at a time: it is either optional, or missed by name. */
    @TestFactory
    List<DynamicTest> missesEveryRequiredValueByName() {
        JsonNode site = Json.MAPPER.readTree(ExampleShop.siteJson());
        List<DynamicTest> tests = new ArrayList<>();
        site.propertyNames()
                .forEach(name -> tests.add(DynamicTest.dynamicTest(name, () -> takeAway(site, "/" + name))));
        for (String list : List.of("elements", "events", "categories", "rules", "offers", "calendars", "goals")) {
            site.at("/" + list + "/0").propertyNames().forEach(name -> {
                String path = "/" + list + "/0/" + name;
                tests.add(DynamicTest.dynamicTest(path, () -> takeAway(site, path)));
            });
        }
        return tests;
    }

    private static void takeAway(JsonNode site, String path) {
        JsonNode copy = site.deepCopy();
        String parent = path.substring(0, path.lastIndexOf('/'));
        String name = path.substring(path.lastIndexOf('/') + 1);
        ((ObjectNode) (parent.isEmpty() ? copy : copy.at(parent))).remove(name);

        UnreadableJson missed = catchThrowableOfType(UnreadableJson.class, () -> Json.read(copy, Site.class));

        if (missed != null) {
            assertThat(missed.problem().message()).startsWith("Expected").doesNotContain("Exception");
            assertThat(missed.getMessage()).contains(name.replaceAll("s$", ""));
        } else {
            Site read = Json.read(copy, Site.class);
            assertThat(read.key()).isNotNull();
        }
    }

    @Test
    void saysWhereARuleLacksItsId() {
        JsonNode site = Json.MAPPER.readTree(ExampleShop.siteJson());
        ((ObjectNode) ((ArrayNode) site.get("rules")).get(1)).remove("id");

        UnreadableJson missed = catchThrowableOfType(UnreadableJson.class, () -> Json.read(site, Site.class));

        assertThat(missed.problem()).isEqualTo(new Problem("/rules/1/id", "Expected a value here, but there is none."));
    }

    @Test
    void writesAnIdAsItsText() {
        assertThat(Json.MAPPER.writeValueAsString(RuleId.of("a-b"))).isEqualTo("\"a-b\"");
    }
}
