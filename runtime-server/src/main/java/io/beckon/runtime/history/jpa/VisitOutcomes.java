package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitOutcome;
import io.beckon.definitions.history.VisitOutcome.EngagementResult;
import io.beckon.definitions.history.VisitOutcome.FiredRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What became of a page of visits: three questions, however many visits and decisions there are. */
final class VisitOutcomes {
    /** The decisions of a visit about a rule, and the place of the first of them. */
    record Fired(String visit, String rule, long offered, long all, long first) {}

    /** What a decision says, and where. */
    record Told(String visit, long place, String entry) {}

    /** An engagement of a visit. */
    record Engaged(
            String visit,
            String engagement,
            String status,
            @Nullable String disposition) {}

    private static final String FIRED = """
            select new io.beckon.runtime.history.jpa.VisitOutcomes$Fired(
                d.key.visitId, d.ruleId, sum(case when d.outcome = 'offered' then 1L else 0L end), count(*), min(d.place))
            from DecisionRow d where d.key.visitId in (:visits) group by d.key.visitId, d.ruleId order by min(d.place)
            """;
    private static final String TOLD = """
            select new io.beckon.runtime.history.jpa.VisitOutcomes$Told(d.key.visitId, d.place, d.entry)
            from DecisionRow d where d.key.visitId in (:visits) and d.place in (:places)
            """;
    private static final String ENGAGED = """
            select new io.beckon.runtime.history.jpa.VisitOutcomes$Engaged(
                e.key.visitId, e.key.engagementId, e.status, e.disposition)
            from EngagementRow e where e.key.visitId in (:visits) order by e.offeredAt, e.key.engagementId
            """;

    private final Map<String, List<FiredRule>> rules = new HashMap<>();
    private final Map<String, List<EngagementResult>> engagements = new HashMap<>();

    private VisitOutcomes() {}

    /** The visits with what became of them. */
    static List<VisitEntry> added(StatelessSession session, List<VisitEntry> visits) {
        if (visits.isEmpty()) {
            return visits;
        }
        List<String> ids = visits.stream().map(VisitEntry::id).toList();
        VisitOutcomes outcomes = new VisitOutcomes();
        outcomes.readRules(session, ids);
        outcomes.readEngagements(session, ids);
        return visits.stream().map(outcomes::add).toList();
    }

    private void readRules(StatelessSession session, List<String> ids) {
        List<Fired> fired = session.createSelectionQuery(FIRED, Fired.class)
                .setParameterList("visits", ids)
                .getResultList();
        if (!fired.isEmpty()) {
            Map<List<Object>, String> names = names(session, ids, fired);
            for (Fired rule : fired) {
                String name = Objects.requireNonNull(names.get(List.<Object>of(rule.visit(), rule.first())));
                rules.computeIfAbsent(rule.visit(), _ -> new ArrayList<>())
                        .add(new FiredRule(rule.rule(), name, rule.offered(), rule.all() - rule.offered()));
            }
        }
    }

    /** The names of rules by visit and place of a decision: the name belongs to the visit's version. */
    private static Map<List<Object>, String> names(StatelessSession session, List<String> ids, List<Fired> fired) {
        List<Long> places = fired.stream().map(Fired::first).distinct().toList();
        List<Told> told = session.createSelectionQuery(TOLD, Told.class)
                .setParameterList("visits", ids)
                .setParameterList("places", places)
                .getResultList();
        Map<List<Object>, String> names = new HashMap<>();
        for (Told decision : told) {
            DecisionEntry entry = JsonText.read(decision.entry(), DecisionEntry.class);
            names.put(List.of(decision.visit(), decision.place()), entry.rule().name());
        }
        return names;
    }

    private void readEngagements(StatelessSession session, List<String> ids) {
        List<Engaged> engaged = session.createSelectionQuery(ENGAGED, Engaged.class)
                .setParameterList("visits", ids)
                .getResultList();
        for (Engaged row : engaged) {
            engagements
                    .computeIfAbsent(row.visit(), _ -> new ArrayList<>())
                    .add(new EngagementResult(row.engagement(), row.status(), row.disposition()));
        }
    }

    private VisitEntry add(VisitEntry visit) {
        List<FiredRule> fired = rules.getOrDefault(visit.id(), List.of());
        List<EngagementResult> engaged = engagements.getOrDefault(visit.id(), List.of());
        return fired.isEmpty() && engaged.isEmpty() ? visit : visit.withOutcome(new VisitOutcome(fired, engaged));
    }
}
