package io.beckon.admin.publishing;

import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Events that rules and goals name and the site does not define. That is right when its pages send them by themselves, and a mistake
 * otherwise: nobody here can tell, so these are notes and hinder nothing.
 */
record UndefinedEvents(Set<String> defined) {
    static List<Problem> in(Site site, List<TypedRule> rules) {
        UndefinedEvents events = new UndefinedEvents(
                site.events().stream().map(BusinessEvent::name).collect(Collectors.toSet()));
        Stream<Problem> ofRules = rules.stream()
                .flatMap(rule -> events.notes(
                        "/rules/" + rule.rule(),
                        Json.MAPPER.<JsonNode>valueToTree(rule.pattern()).findValues("event").stream()
                                .filter(JsonNode::isString)
                                .map(JsonNode::asString)));
        Stream<Problem> ofGoals =
                site.goals().stream().flatMap(goal -> events.notes("/goals/" + goal.id(), Stream.of(goal.event())));
        return Stream.concat(ofRules, ofGoals).toList();
    }

    private Stream<Problem> notes(String path, Stream<String> names) {
        return names.filter(name -> !defined.contains(name) && !SystemEvents.isSystem(name))
                .distinct()
                .map(name -> new Problem(
                        path,
                        "Expected an event that is defined, or that the site sends by itself, but '" + name
                                + "' is not defined."));
    }
}
