package io.beckon.snippet;

import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The business events of a site in the form in which the template {@code events.js.ftl} writes them. */
final class BusinessEventModel {
    private final Set<AgentFunction> functions = EnumSet.noneOf(AgentFunction.class);
    private final Elements elements;
    private final TriggerCalls triggers;
    private final ValueCalls values;
    private final TestCalls tests;

    private BusinessEventModel(Site site) {
        elements = new Elements(site);
        triggers = new TriggerCalls(elements);
        values = new ValueCalls(elements);
        tests = new TestCalls(values);
    }

    /** The model of the site's events, without those that the site pushes itself. */
    static Map<String, Object> of(Site site) {
        BusinessEventModel model = new BusinessEventModel(site);
        List<Map<String, Object>> events = site.events().stream()
                .filter(event -> !event.triggers().isEmpty())
                .sorted(Comparator.comparing(event -> event.id().value()))
                .map(model::event)
                .toList();
        return Map.of("events", events, "elements", model.elements.model(), "imports", imports(model.functions));
    }

    /** The functions, as the templates import them. */
    static List<Map<String, String>> imports(Set<AgentFunction> functions) {
        return functions.stream()
                .map(function -> Map.of("name", function.functionName(), "path", function.path()))
                .toList();
    }

    private Map<String, Object> event(BusinessEvent event) {
        Map<String, Object> model = new HashMap<>();
        model.put("name", event.name());
        model.put(
                "triggers",
                event.triggers().stream()
                        .map(trigger -> model(triggers.watch(trigger)))
                        .toList());
        model.put("counts", counts(event));
        model.put("values", values(event));
        condition(event).ifPresent(condition -> model.put("condition", model(condition)));
        if (event.postcondition() != null) {
            model.put("postcondition", model(tests.test(event.postcondition())));
        }
        return model;
    }

    /** What must hold on a page: one of the event's page tags, if it has any, and its condition. */
    private Optional<Expression> condition(BusinessEvent event) {
        List<Expression> all = new ArrayList<>();
        if (!event.pages().isEmpty()) {
            all.add(TestCalls.combine(
                    AgentFunction.ANY_OF,
                    event.pages().stream().map(tests::test).toList()));
        }
        if (event.condition() != null) {
            all.add(tests.test(event.condition()));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(TestCalls.combine(AgentFunction.ALL_OF, all));
    }

    /** How often each trigger must happen; nothing where once is enough for all. */
    private static List<Integer> counts(BusinessEvent event) {
        List<Integer> counts = event.triggers().stream().map(Trigger::count).toList();
        return counts.stream().allMatch(count -> count == 1) ? List.of() : counts;
    }

    private List<Map<String, Object>> values(BusinessEvent event) {
        List<Map<String, Object>> models = new ArrayList<>();
        event.values().forEach(value -> models.add(Map.of("key", value.name(), "read", model(values.read(value)))));
        return models;
    }

    private Object model(Expression expression) {
        expression.functions().forEach(functions::add);
        return expression.model();
    }
}
