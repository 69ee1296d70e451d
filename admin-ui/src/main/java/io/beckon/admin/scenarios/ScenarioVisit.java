package io.beckon.admin.scenarios;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.Effect;
import io.beckon.engine.Input;
import io.beckon.engine.SitePackage;
import io.beckon.engine.Visitor;
import io.beckon.engine.VisitorReducer;
import io.beckon.engine.visit.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first visit of a visitor, from its first event to its end; an agent is always free, and nobody answers an invitation. */
final class ScenarioVisit {
    private static final VisitorId VISITOR = VisitorId.of("scenario");
    private static final VisitId VISIT = VisitId.of("scenario");

    private final SitePackage site;
    private final long startMillis;
    private final VisitorReducer reducer;
    private final Visitor visitor;
    private final Steps steps;
    private final List<DecisionEntry> decisions = new ArrayList<>();

    /**
     * What is decided in a visit, in order.
     *
     * @param isWhole whether the visit came to its end before the steps did
     */
    record Course(List<DecisionEntry> decisions, boolean isWhole) {
        Course {
            decisions = List.copyOf(decisions);
        }
    }

    private ScenarioVisit(SitePackage site, long startMillis, Steps steps) {
        this.site = site;
        this.startMillis = startMillis;
        this.steps = steps;
        reducer = new VisitorReducer((_, _) -> site);
        visitor = Visitor.of(site.site(), VISITOR);
    }

    /** A visit of these events, as far as the steps last. */
    static Course of(SitePackage site, long startMillis, List<EventMessage> events, Steps steps) {
        ScenarioVisit visit = new ScenarioVisit(site, startMillis, steps);
        events.forEach(visit::happen);
        visit.passTime(Long.MAX_VALUE);
        return new Course(visit.decisions, steps.haveSufficed());
    }

    private void happen(EventMessage event) {
        long atMillis = startMillis + event.at();
        passTime(atMillis);
        Input.Beginning beginning = new Input.Beginning(site.version(), Map.of(), null);
        apply(new Input.Batch(
                site.site(),
                VISITOR,
                VISIT,
                atMillis,
                beginning,
                atMillis,
                Source.BROWSER,
                List.of(event.withAt(atMillis))));
    }

    private void passTime(long untilMillis) {
        long due = visitor.nextDeadlineMillis();
        while (due < untilMillis && apply(new Input.TimerDue(site.site(), VISITOR, VISIT, due, due))) {
            due = visitor.nextDeadlineMillis();
        }
    }

    /** One step; false when none is left for it. */
    private boolean apply(Input input) {
        if (!steps.take()) {
            return false;
        }
        for (Effect effect : reducer.apply(visitor, input)) {
            if (effect instanceof Effect.DecisionRecorded decided) {
                decisions.add(decided.entry());
            } else if (effect instanceof Effect.SlotRequested asked) {
                apply(new Input.SlotAnswered(site.site(), VISITOR, VISIT, asked.atMillis(), asked.engagement(), true));
            }
        }
        return true;
    }
}
