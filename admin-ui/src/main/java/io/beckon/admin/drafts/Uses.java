package io.beckon.admin.drafts;

import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.ElementUse;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Who refers to whom within a site. */
final class Uses {
    private Uses() {}

    /** What refers to the definition with this id. */
    static List<Use> of(Site site, Part<?> part, String id) {
        return switch (part.key()) {
            case "elements" -> using(Part.EVENTS, site.events(), event -> usesElement(event, id));
            case "events" -> ofEvent(site, id);
            case "categories" -> using(Part.RULES, site.rules(), rule -> mentions(rule, "category", id));
            case "rules" ->
                using(
                        Part.SCENARIOS,
                        site.scenarios(),
                        scenario -> scenario.decisions().stream()
                                .anyMatch(decision -> decision.rule().value().equals(id)));
            case "offers" ->
                using(
                        Part.RULES,
                        site.rules(),
                        rule -> Objects.toString(rule.offer(), "").equals(id));
            case "calendars" ->
                using(
                        Part.RULES,
                        site.rules(),
                        rule -> Objects.toString(rule.calendar(), "").equals(id));
            default -> List.of();
        };
    }

    private static List<Use> ofEvent(Site site, String id) {
        return site.events().stream()
                .filter(event -> event.id().value().equals(id))
                .map(BusinessEvent::name)
                .flatMap(name -> Stream.of(
                                using(Part.RULES, site.rules(), rule -> mentions(rule, "event", name)),
                                using(
                                        Part.GOALS,
                                        site.goals(),
                                        goal -> goal.event().equals(name)))
                        .flatMap(Collection::stream))
                .toList();
    }

    private static <T> List<Use> using(Part<T> part, List<T> definitions, Predicate<T> isUser) {
        return definitions.stream()
                .filter(isUser)
                .map(definition -> new Use(part, part.id(definition), part.name(definition)))
                .toList();
    }

    private static boolean usesElement(BusinessEvent event, String id) {
        return ElementUse.in(event).stream().anyMatch(element -> element.value().equals(id));
    }

    /** A rule names others in the filters of its arguments, under the filter's own keys, or in its script as a quoted text. */
    private static boolean mentions(Rule rule, String key, String value) {
        String dsl = rule.dsl();
        boolean inScript = dsl != null && Stream.of("'", "\"", "`").anyMatch(q -> dsl.contains(q + value + q));
        return inScript || rule.arguments().values().stream().anyMatch(argument -> mentions(argument, key, value));
    }

    private static boolean mentions(JsonNode node, String key, String value) {
        boolean here = node.isObject()
                && node.path(key).isString()
                && node.path(key).asString().equals(value);
        return here || node.valueStream().anyMatch(child -> mentions(child, key, value));
    }
}
