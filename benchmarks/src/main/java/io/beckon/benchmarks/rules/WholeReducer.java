package io.beckon.benchmarks.rules;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.engine.Effect;
import io.beckon.engine.Input;
import io.beckon.engine.SitePackage;
import io.beckon.engine.Visitor;
import io.beckon.engine.VisitorReducer;
import io.beckon.engine.visit.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that the engine does with an event: categories, rules, decisions, and the entries of history as effects. */
final class WholeReducer implements Matcher {
    private static final Input.Beginning BEGINNING = new Input.Beginning(WorkloadPackage.VERSION, Map.of(), null);

    private final Map<Integer, Visitor> visitors = new HashMap<>();
    private final Workload workload;
    private final Messages messages;
    private final VisitorReducer reducer;
    private final Matches matches;

    WholeReducer(Workload workload, Messages messages, SitePackage site, Matches matches) {
        this.workload = workload;
        this.messages = messages;
        this.reducer = new VisitorReducer((_, _) -> site);
        this.matches = matches;
    }

    @Override
    public void apply(int event) {
        int visit = workload.visit(event);
        Visitor visitor = visitors.computeIfAbsent(visit, WholeReducer::visitor);
        for (Effect effect : reducer.apply(visitor, batch(event, visit, visitor))) {
            if (effect instanceof Effect.DecisionRecorded recorded) {
                add(recorded.entry(), event);
            }
        }
    }

    private Input.Batch batch(int event, int visit, Visitor visitor) {
        long atMillis = workload.atMillis(event);
        return new Input.Batch(
                WorkloadPackage.SITE,
                visitor.id(),
                VisitId.of("visit-" + visit),
                atMillis,
                workload.ordinal(event) == 0 ? BEGINNING : null,
                atMillis,
                Source.BROWSER,
                List.of(messages.message(event)));
    }

    private void add(DecisionEntry decision, int event) {
        int by = workload.sibling(
                event, Messages.ordinal(EventId.of(decision.firedBy().getLast())));
        matches.add(Definitions.number(RuleId.of(decision.rule().id())), workload.visit(event), by);
    }

    private static Visitor visitor(int visit) {
        return Visitor.of(WorkloadPackage.SITE, VisitorId.of("visitor-" + visit));
    }
}
