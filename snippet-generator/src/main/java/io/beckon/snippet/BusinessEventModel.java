package io.beckon.snippet;

import static io.beckon.snippet.Expression.call;

import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.Trigger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/** The business events of a site in the form in which the template {@code events.js.ftl} writes them. */
final class BusinessEventModel {
    /** What a watch is a function of. */
    private static final Expression HAPPENED = new Expression.Constant("happened");

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
        Expression watch = new Expression.Watch(condition(event)
                .map(test -> call(AgentFunction.WHERE, HAPPENED, test, new Expression.Watch(triggers(event))))
                .orElseGet(() -> triggers(event)));
        watch.functions().forEach(functions::add);
        return Map.of("name", event.name(), "watch", watch.model());
    }

    /** One trigger that must happen once stands for itself. */
    private Expression.Call triggers(BusinessEvent event) {
        Trigger first = event.triggers().getFirst();
        if (event.triggers().size() == 1 && first.count() == 1) {
            return triggers.watch(first, happened(event));
        }
        return call(
                AgentFunction.TOGETHER,
                happened(event),
                each(event, trigger -> new Expression.Numeral(BigDecimal.valueOf(trigger.count()))),
                each(event, trigger -> new Expression.Watch(triggers.watch(trigger, HAPPENED))));
    }

    private static Expression each(BusinessEvent event, Function<Trigger, Expression> expression) {
        return new Expression.Sequence(event.triggers().stream().map(expression).toList());
    }

    /** What is called when the triggers have happened. */
    private Expression happened(BusinessEvent event) {
        SequencedMap<String, Expression> reads = new LinkedHashMap<>();
        event.values().forEach(value -> reads.put(value.name(), values.read(value)));
        Expression happened =
                reads.isEmpty() ? HAPPENED : call(AgentFunction.READING, HAPPENED, new Expression.Reads(reads));
        return event.postcondition() == null
                ? happened
                : call(AgentFunction.PROVIDED, happened, tests.test(event.postcondition()));
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
}
