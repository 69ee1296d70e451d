package io.beckon.definitions.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Golden;
import io.beckon.definitions.Json;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SiteSchemaTest {
    private static final JsonNode SCHEMA = schema();
    private static final Set<String> NEVER_EMPTY = Set.of(
            "Settings.origins",
            "MonitoredElement.selectors",
            "Category.tags",
            "Calendar.openings",
            "ExceptionalDay.openings",
            "Offer.texts",
            "All.conditions",
            "Any.conditions",
            "None.conditions",
            "Scenario.events");

    @Test
    void acceptsTheDemo() {
        assertThat(errors(shop())).isEmpty();
    }

    @Test
    void acceptsWhatTheRecordsAccept() {
        JsonNode site = shop();
        ((ObjectNode) site).set("audiences", Json.MAPPER.readTree(Golden.read("site/audiences.json")));

        assertThat(errors(site)).isEmpty();
        assertThat(catching(site)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                    | format         | 2",
                "                    | key            | 'Not a key'",
                "/settings           | origins        | ['https://a/path']",
                "/settings           | inactivityMillis | 1",
                "/events/0           | name           | '9lives'",
                "/events/0/triggers/0 | trigger       | 'dance'",
                "/categories/0/tags/0 | mode          | 'sounds-like'",
                "/categories/0/tags/0 | field         | 'data.'",
                "/rules/0            | dsl            | 'both'",
                "/rules/0            | priority       | 1001",
                "/calendars/0        | exceptions     | [{'date': '2026-12-24', 'openings': []}]",
                "/calendars/0        | exceptions     | [{'openings': [{'from': '08:00', 'until': '14:00'}]}]",
                "/offers/0           | inviteLifeMillis | 1",
                "/goals/0            | attributionDays | 91",
                "                    | audiences      | [{'id':'a','name':'A','condition':{'is':'all','conditions':[]}}]",
                "                    | audiences      | [{'id':'a','name':'A','condition':{'is':'compare','field':'url','operator':'exists','caseSensitive':false}}]",
                "                    | audiences      | [{'id':'a b','name':'A','condition':{'is':'compare','field':'visitor.country','operator':'exists','caseSensitive':false}}]",
                "/rules/0            | audience       | 'not an id'"
            })
    void refusesWhatTheRecordsRefuse(@Nullable String path, String name, String value) {
        JsonNode wrong = shop();
        JsonNode parent = path == null ? wrong : wrong.at(path);
        ((ObjectNode) parent).set(name, Json.MAPPER.readTree(value.replace('\'', '"')));

        assertThat(errors(wrong)).isNotEmpty();
        assertThat(catching(wrong)).isNotNull();
    }

    @TestFactory
    Stream<DynamicTest> saysTheSameAsEveryRecord() {
        return reachable().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    if (type.isEnum()) {
                        assertThat(strings(definition(type).get("enum"))).isEqualTo(constants(type));
                    } else if (type.isSealed()) {
                        assertThat(strings(definition(type).get("oneOf"), "$ref"))
                                .isEqualTo(kinds(type));
                    } else {
                        compareRecord(type);
                    }
                }));
    }

    private static void compareRecord(Class<?> type) {
        JsonNode definition = definition(type);
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        Set<String> names = names(components.stream());
        Set<String> required = names(components.stream().filter(SiteSchemaTest::isRequired));
        JsonSubTypes.Type kind = kind(type);
        if (kind != null) {
            String property =
                    type.getInterfaces()[0].getAnnotation(JsonTypeInfo.class).property();
            names.add(property);
            required.add(property);
            assertThat(definition.at("/properties/" + property + "/const").asString())
                    .isEqualTo(kind.name());
        }

        assertThat(Set.copyOf(definition.get("properties").propertyNames())).isEqualTo(names);
        assertThat(strings(definition.get("required"))).isEqualTo(required);
    }

    private static boolean isRequired(RecordComponent component) {
        boolean isCollection =
                List.class.isAssignableFrom(component.getType()) || Map.class.isAssignableFrom(component.getType());
        return isCollection
                ? NEVER_EMPTY.contains(component.getDeclaringRecord().getSimpleName() + "." + component.getName())
                : !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static JsonSubTypes.@Nullable Type kind(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(Class::isSealed)
                .flatMap(parent ->
                        Arrays.stream(parent.getAnnotation(JsonSubTypes.class).value()))
                .filter(candidate -> candidate.value() == type)
                .findFirst()
                .orElse(null);
    }

    private static Set<Class<?>> reachable() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Site.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (!type.getName().startsWith("io.beckon") || isText(type) || !seen.add(type)) {
                continue;
            }
            if (type.isRecord()) {
                Arrays.stream(type.getRecordComponents()).forEach(c -> open.addAll(classes(c.getGenericType())));
            } else if (type.isSealed()) {
                open.addAll(Arrays.asList(type.getPermittedSubclasses()));
            }
        }
        seen.remove(PageCondition.Operator.class);
        return seen;
    }

    private static boolean isText(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    private static List<Class<?>> classes(Type type) {
        return switch (type) {
            case Class<?> plain -> List.of(plain);
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments())
                        .flatMap(argument -> classes(argument).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static JsonNode definition(Class<?> type) {
        return type == Site.class ? SCHEMA : SCHEMA.at("/$defs/" + type.getSimpleName());
    }

    private static Set<String> names(Stream<RecordComponent> components) {
        Set<String> names = new LinkedHashSet<>();
        components.forEach(component -> names.add(component.getName()));
        return names;
    }

    private static Set<String> kinds(Class<?> type) {
        Set<String> kinds = new LinkedHashSet<>();
        Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> kinds.add("#/$defs/" + kind.getSimpleName()));
        return kinds;
    }

    private static Set<String> constants(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> names.add(Json.MAPPER.valueToTree(constant).asString()));
        return names;
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new LinkedHashSet<>();
        array.forEach(item -> strings.add(item.asString()));
        return strings;
    }

    private static Set<String> strings(JsonNode array, String property) {
        Set<String> strings = new LinkedHashSet<>();
        array.forEach(item -> strings.add(item.get(property).asString()));
        return strings;
    }

    private static JsonNode shop() {
        return Json.MAPPER.readTree(ExampleShop.siteJson());
    }

    private static @Nullable Throwable catching(JsonNode site) {
        try {
            Json.read(site, Site.class);
            return null;
        } catch (IllegalArgumentException e) {
            return e;
        }
    }

    private static List<Error> errors(JsonNode site) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SCHEMA);
        return schema.validate(site);
    }

    private static JsonNode schema() {
        try (InputStream in = Site.class.getResourceAsStream("/io/beckon/definitions/site.schema.json")) {
            return Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
