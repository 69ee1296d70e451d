package io.beckon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.engine.explanation.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is explained of a recorded visit, against what the whole reducer decided on when the visit happened. */
class ExplainerPropertyTest {
    private static final long AN_HOUR = 3_600_000;
    private static final Comparator<Told> ORDER =
            Comparator.comparingLong(Told::atMillis).thenComparing(Told::rule).thenComparing(Told::by);
    private static final Explainer EXPLAINER =
            Explainer.of(Walk.content()).orElseThrow(() -> new AssertionError("Expected a package that compiles."));

    /** A rule fired. */
    private record Told(RuleId rule, long atMillis, String by) {}

    @Property(tries = 1_000)
    void explainsEveryFiringOfARecordedVisitAndNoOther(@ForAll("walks") List<Walk.Move> moves) {
        List<Effect> effects = effects(moves);
        Set<VisitId> visits = new HashSet<>(effects.stream().map(Effect::visit).toList());

        int fired = 0;
        for (VisitId visit : visits) {
            List<EventEntry> events = events(effects, visit);
            List<DecisionEntry> decisions = decisions(effects, visit);
            if (!isOrderHidden(events, decisions) && !isFirstEventHidden(effects, events, visit)) {
                assertThat(explained(events, decisions))
                        .as(() -> visit + "\n" + decisions + "\n" + events)
                        .isEqualTo(decided(decisions));
                fired += decisions.size();
            }
        }
        Statistics.label("fired more than twice")
                .collect(fired > 2)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    }

    @Provide
    Arbitrary<List<Walk.Move>> walks() {
        return Walk.any();
    }

    /** History does not tell whether an answer came, or a deadline passed, before or after an event of the same moment. */
    private static boolean isOrderHidden(List<EventEntry> events, List<DecisionEntry> decisions) {
        return decisions.stream().anyMatch(decision -> switch (String.valueOf(decision.reason())) {
            case "no-slot" -> isMoment(decision.decidedAt(), events);
            case "page-left" -> isMoment(decision.firedAt(), events) && !isFiredThen(decision, events);
            default -> false;
        });
    }

    private static boolean isMoment(long atMillis, List<EventEntry> events) {
        return events.stream().anyMatch(event -> event.serverTimestamp() == atMillis);
    }

    /** Whether an event made the rule fire, and no timer. */
    private static boolean isFiredThen(DecisionEntry decision, List<EventEntry> events) {
        return events.stream()
                .anyMatch(event ->
                        decision.firedBy().contains(event.id()) && event.serverTimestamp() == decision.firedAt());
    }

    /** What was refused right at the beginning may have opened the first page; its event is not told, nor its tab. */
    private static boolean isFirstEventHidden(List<Effect> effects, List<EventEntry> events, VisitId visit) {
        return effects.stream()
                .filter(effect -> effect.visit().equals(visit))
                .filter(Effect.EventRefused.class::isInstance)
                .anyMatch(effect -> ((Effect.EventRefused) effect).entry().serverTimestamp()
                        == events.getFirst().serverTimestamp());
    }

    private static List<Told> explained(List<EventEntry> events, List<DecisionEntry> decisions) {
        List<Told> told = new ArrayList<>();
        long laterMillis = events.getLast().serverTimestamp() + AN_HOUR;
        for (Explanation explanation : EXPLAINER.explain(events, decisions, laterMillis)) {
            ((Explanation.Followed) explanation)
                    .firings()
                    .forEach(firing -> told.add(new Told(
                            explanation.rule(), firing.atMillis(), firing.by().id())));
        }
        return told.stream().sorted(ORDER).toList();
    }

    private static List<Told> decided(List<DecisionEntry> decisions) {
        return decisions.stream()
                .map(decision -> new Told(
                        RuleId.of(decision.rule().id()),
                        decision.firedAt(),
                        decision.firedBy().getLast()))
                .sorted(ORDER)
                .toList();
    }

    private static List<EventEntry> events(List<Effect> effects, VisitId visit) {
        return effects.stream()
                .filter(effect -> effect.visit().equals(visit))
                .filter(Effect.EventRecorded.class::isInstance)
                .map(effect -> ((Effect.EventRecorded) effect).entry())
                .toList();
    }

    private static List<DecisionEntry> decisions(List<Effect> effects, VisitId visit) {
        return effects.stream()
                .filter(effect -> effect.visit().equals(visit))
                .filter(Effect.DecisionRecorded.class::isInstance)
                .map(effect -> ((Effect.DecisionRecorded) effect).entry())
                .toList();
    }

    private static List<Effect> effects(List<Walk.Move> moves) {
        VisitorReducer reducer = new VisitorReducer(Walk.PACKAGES);
        Visitor visitor = Visitor.of(SiteOf.KEY, Walk.VISITOR);
        List<Effect> effects = new ArrayList<>();
        Walk.of(moves).inputs.forEach(input -> effects.addAll(reducer.apply(visitor, input)));
        return effects;
    }
}
