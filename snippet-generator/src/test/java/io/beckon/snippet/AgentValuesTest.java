package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleTriggers;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.BusinessEventId;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.EventValue.Transformation;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.ValueSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every source of the list in {@link ValueSource}, and what is done with what it gives. */
class AgentValuesTest {
    private static final String PAGE = """
            browser.add('a', '{"textContent": "Text", "href": "/there", "value": "typed", "data-product-id": "p1"}');
            browser.add('m', '{"selector": "meta[property=\\\\"og:title\\\\"]", "content": "Shared"}');
            location.href = 'https://shop.example/a?campaign=spring';
            document.cookie = 'currency=E%20U';
            dataLayer = [{ecommerce: {value: 1}}, {ecommerce: {value: 2.5}}, {other: true}];
            """;

    /** What stands in the page for a source. */
    private static String expected(ValueSource source) {
        return switch (source) {
            case ValueSource.Text _ -> "\"Text\"";
            case ValueSource.Attribute _ -> "\"/there\"";
            case ValueSource.Input _ -> "\"typed\"";
            case ValueSource.DataAttribute _ -> "\"p1\"";
            case ValueSource.UrlParameter _ -> "\"spring\"";
            case ValueSource.Cookie _ -> "\"E U\"";
            case ValueSource.Meta _ -> "\"Shared\"";
            case ValueSource.DataLayer _ -> "2.5";
            case ValueSource.Constant _ -> "\"x\"";
        };
    }

    @TestFactory
    Stream<DynamicTest> readWhatStandsInThePage() {
        JsonNode full = read("sources", sources(), PAGE);
        JsonNode empty = read("sources", sources(), "");
        return ExampleTriggers.sources().stream()
                .map(source -> DynamicTest.dynamicTest(name(source), () -> {
                    assertThat(full.get(name(source))).hasToString(expected(source));
                    assertThat(empty.has(name(source))).isEqualTo(source instanceof ValueSource.Constant);
                }));
    }

    @Test
    void loseOnlyTheValueThatThePageBreaks() {
        JsonNode data =
                read("sources", sources(), PAGE + "Element.prototype.getAttribute = () => { throw new Error(); }");

        assertThat(data.propertyNames()).contains("Text", "Input", "Cookie").doesNotContain("Attribute", "Meta");
    }

    @Test
    void takeTheGroupOfAnExpressionBeforeTheyAreTransformed() {
        Map<String, String> patterns =
                Map.of("group", "order ([A-Z]+) ", "whole", "[0-9]+ ?EUR", "none", "USD", "loose", "(USD)?order");
        List<EventValue> values = patterns.entrySet().stream()
                .map(entry -> new EventValue(
                        entry.getKey(),
                        new ValueSource.Constant("your order ABC costs 12 EUR"),
                        entry.getValue(),
                        List.of(Transformation.LOWER_CASE)))
                .toList();

        JsonNode data = read("patterns", values, "");

        assertThat(data).isEqualTo(Json.MAPPER.readTree("{\"group\": \"abc\", \"whole\": \"12 eur\"}"));
    }

    @Test
    void findTheLastEntryOfADataLayerThatHasTheName() {
        JsonNode data = read(
                "layers",
                layers("layer.page.type", "layer.1.page.type", "layer.price", "layer.push", "gone.page"),
                "layer = [{page: {type: 'a'}}, {page: {type: 'b'}}, {page: {type: 'c'}}, {price: {}}]");

        assertThat(data).hasToString("{\"layer_page_type\":\"c\",\"layer_1_page_type\":\"b\"}");
    }

    @Test
    void readOnlyWhatThePageItselfHasPutIntoItsDataLayer() {
        JsonNode data = read(
                "hostile layers",
                layers(
                        "document.cookie",
                        "location.href",
                        "window.document.cookie",
                        "sessionStorage.secret",
                        "name",
                        "layer.field.value",
                        "layer.0.value",
                        "layer.basket.total",
                        "layer.text.length",
                        "layer.method.name",
                        "layer.none.x",
                        "fields.value",
                        "fields.0.value",
                        "own.a.b",
                        "foreign.a.b",
                        "bare.a.b",
                        "total"),
                """
                browser.add('password', '{"value": "secret"}');
                sessionStorage.secret = 'secret';
                document.cookie = 'beckon_visit=secret';
                Object.defineProperty(globalThis, 'name', {get: () => 'secret'});
                const field = document.querySelector('#password');
                class Basket { total = 'secret'; }
                layer = {field, 0: field, basket: new Basket(), text: 'secret', method: () => 1, none: null};
                fields = [field];
                own = {a: {b: 1}};
                bare = Object.assign(Object.create(null), {a: {b: 2}});
                foreign = Object.assign(Object.create(Object.create(null)), {a: {b: 3}});
                total = 4;
                """);

        assertThat(data)
                .isEqualTo(Json.MAPPER.readTree("{\"own_a_b\":1,\"bare_a_b\":2,\"foreign_a_b\":3,\"total\":4}"));
    }

    private static List<EventValue> layers(String... paths) {
        return Stream.of(paths)
                .map(path -> EventValue.of(path.replace('.', '_'), new ValueSource.DataLayer(path), List.of()))
                .toList();
    }

    private static List<EventValue> sources() {
        return ExampleTriggers.sources().stream()
                .map(source -> EventValue.of(name(source), source, List.of()))
                .toList();
    }

    private static JsonNode read(String name, List<EventValue> values, String setUp) {
        BusinessEvent event = new BusinessEvent(
                BusinessEventId.of("read"), "Read", List.of(), null, List.of(new Trigger.Timeout(100)), null, values);
        try (AgentPage page = AgentPage.loadOf(name, ExampleSites.with(ExampleSites.everything(), event), setUp)) {
            page.pass(AgentPage.MOMENT);
            page.accept("visit-token");
            page.sent();
            page.pass(200);
            return page.batch().event("Read").get("data");
        }
    }

    private static String name(ValueSource source) {
        return source.getClass().getSimpleName();
    }
}
