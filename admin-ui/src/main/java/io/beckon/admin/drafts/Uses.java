package io.beckon.admin.drafts;

import io.beckon.definitions.Json;
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
            case "audiences" ->
                using(
                        Part.RULES,
                        site.rules(),
                        rule -> Objects.toString(rule.audience(), "").equals(id));
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

    /** The rules whose scripts name the event, as a quoted text. */
    static List<Use> inScripts(Site site, String event) {
        return using(Part.RULES, site.rules(), rule -> isInScript(rule, event));
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

    /** A rule names others in its arguments, under a filter's own keys, or in its script as a quoted text. */
    private static boolean mentions(Rule rule, String key, String value) {
        return isInScript(rule, value) || mentions(Json.MAPPER.<JsonNode>valueToTree(rule.arguments()), key, value);
    }

    /** Scripts are the rule itself, or an argument of the template for rules written by hand. */
    private static boolean isInScript(Rule rule, String value) {
        Stream<String> ofTemplate =
                rule.arguments().values().stream().filter(JsonNode::isString).map(JsonNode::asString);
        return Stream.concat(Stream.ofNullable(rule.dsl()), ofTemplate)
                .anyMatch(script -> Stream.of("'", "\"", "`").anyMatch(q -> script.contains(q + value + q)));
    }

    private static boolean mentions(JsonNode node, String key, String value) {
        boolean here = node.isObject()
                && node.path(key).isString()
                && node.path(key).asString().equals(value);
        return here || node.valueStream().anyMatch(child -> mentions(child, key, value));
    }
}
