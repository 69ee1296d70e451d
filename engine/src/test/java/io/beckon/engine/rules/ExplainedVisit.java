package io.beckon.engine.rules;

import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.explanation.Explanation;
import io.beckon.engine.explanation.NearMiss;
import io.beckon.engine.explanation.Occurrence;
import io.beckon.engine.explanation.Progress;
import io.beckon.engine.explanation.RuleExplainer;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** A visit that is told event by event, all on one page, and what is explained of it. */
abstract class ExplainedVisit {
    static final Filter VIEWED = Filter.event("Viewed");
    static final Filter CART = Filter.event("Cart");
    static final Condition.Compare DEAR =
            new Condition.Compare(RandomVisits.VALUE, Operator.GREATER, List.of("50"), false);

    final List<Occurrence> visit = new ArrayList<>();

    final ExplainedVisit happen(long atMillis, String name) {
        return happen(atMillis, name, null);
    }

    final ExplainedVisit happen(long atMillis, String name, @Nullable Integer value) {
        return happen(atMillis, name, value, Source.BROWSER);
    }

    final ExplainedVisit happen(long atMillis, String name, @Nullable Integer value, Source source) {
        EventMessage message = new EventMessage(
                "e"
                        + (1
                                + visit.stream()
                                        .filter(Occurrence.Accepted.class::isInstance)
                                        .count()),
                EventType.BUSINESS,
                name,
                "p1",
                atMillis,
                null,
                null,
                null,
                null,
                value == null ? Map.of() : Map.of("v", JsonNodeFactory.instance.numberNode(value)));
        Event event = new Event(message, source, atMillis, false);
        visit.add(new Occurrence.Accepted(new CategorisedEvent(event, RandomVisits.categories(event))));
        return this;
    }

    final void passTo(long untilMillis) {
        visit.add(new Occurrence.TimePassed(untilMillis));
    }

    final Event event(String id) {
        return visit.stream()
                .filter(Occurrence.Accepted.class::isInstance)
                .map(accepted -> ((Occurrence.Accepted) accepted).categorised().event())
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    final @Nullable NearMiss nearest(Filter filter) {
        return progress(Progress.Steps.class, new Pattern.Singleton(filter))
                .steps()
                .getFirst()
                .nearest();
    }

    final Progress anyProgress(Pattern pattern) {
        return Objects.requireNonNull(followed(pattern).progress());
    }

    final <P extends Progress> P progress(Class<P> kind, Pattern pattern) {
        return kind.cast(anyProgress(pattern));
    }

    final Explanation.Followed followed(Pattern pattern) {
        return followed(pattern, Repeat.ONCE_PER_VISIT);
    }

    final Explanation.Followed followed(Pattern pattern, Repeat repeat) {
        Rule rule = OneVisit.rule(RuleId.of("r"), true, repeat);
        return (Explanation.Followed)
                RuleExplainer.of(rule, pattern, RandomVisits.NUMBERS).explain(visit);
    }

    static List<@Nullable String> met(Progress.Steps steps) {
        List<@Nullable String> met = new ArrayList<>();
        for (Progress.Step step : steps.steps()) {
            met.add(step.metBy() == null ? null : step.metBy().id());
        }
        return met;
    }

    static Condition.Compare compare(Operator operator, String operand) {
        return new Condition.Compare(RandomVisits.VALUE, operator, List.of(operand), false);
    }
}
