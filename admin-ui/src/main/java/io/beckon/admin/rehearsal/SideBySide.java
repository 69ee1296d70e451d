package io.beckon.admin.rehearsal;

import io.beckon.admin.rehearsal.RehearsalProgress.Stage;
import io.beckon.admin.rehearsal.RuleResult.Example;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.wire.SystemEvents;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs a draft and the live version over the same recorded visits, and compares what they decide. */
final class SideBySide {
    private final RecordedVisits recorded;
    private final @Nullable Integer slots;
    private final int mostExamples;
    private final RehearsalWatch watch;
    private int judged;

    /**
     * Over these visits.
     *
     * @param slots absent: unlimited
     * @param mostExamples how many visits of a rule are named
     */
    SideBySide(RecordedVisits recorded, @Nullable Integer slots, int mostExamples, RehearsalWatch watch) {
        this.recorded = recorded;
        this.slots = slots;
        this.mostExamples = mostExamples;
        this.watch = watch;
    }

    /** One side of the comparison. */
    private record Side(Map<RuleId, Rule> rules, Tally tally) {
        static Side of(RehearsedVersion version, Tally tally) {
            Map<RuleId, Rule> rules = version.site().rules().stream()
                    .collect(Collectors.toMap(
                            Rule::id, Function.identity(), (one, _) -> one, LinkedHashMap<RuleId, Rule>::new));
            return new Side(rules, tally);
        }

        String name(String rule) {
            Rule found = rules.get(RuleId.of(rule));
            return found == null ? rule : found.name();
        }
    }

    /** What both would have done; there must be visits. */
    RehearsalReport compare(RehearsedVersion draft, @Nullable RehearsedVersion live) {
        int runs = live == null ? 1 : 2;
        Side ofDraft = Side.of(draft, run(draft, runs));
        Side ofLive = live == null ? null : Side.of(live, run(live, runs));
        List<RecordedEvent> events = recorded.recording().events();
        Set<String> names = events.stream().map(RecordedEvent::name).collect(Collectors.toSet());
        return new RehearsalReport(
                recorded.span(),
                recorded.visits().size(),
                (int) events.stream().filter(RecordedEvent::happensAgain).count(),
                (int) events.stream()
                        .filter(event -> SystemEvents.isEngagement(event.name()))
                        .count(),
                new RehearsalReport.Refused(
                        ofDraft.tally().refused(),
                        ofLive == null ? null : ofLive.tally().refused()),
                recorded.visits().getLast().startedAt(),
                recorded.isCut(),
                slots,
                live == null ? null : live.compiled().version(),
                otherVersions(live),
                rules(ofDraft, ofLive),
                encounters(ofDraft),
                Gaps.of(draft, live, names));
    }

    private int otherVersions(@Nullable RehearsedVersion live) {
        return (int) recorded.visits().stream()
                .filter(visit ->
                        live == null || visit.version() != live.compiled().version())
                .count();
    }

    private Tally run(RehearsedVersion version, int runs) {
        Tally tally = new Tally();
        int total = runs * recorded.recording().count();
        int refused = Rehearsal.run(
                version.compiled(),
                recorded.recording(),
                slots == null ? Integer.MAX_VALUE : slots,
                tally,
                pace(total));
        tally.refused(refused);
        return tally;
    }

    private Rehearsal.Pace pace(int total) {
        return new Rehearsal.Pace() {
            @Override
            public void beforeEvent() {
                watch.reached(Stage.JUDGING, judged++, total);
            }

            @Override
            public void beforeDeadline() {
                watch.check();
            }
        };
    }

    private List<RuleComparison> rules(Side draft, @Nullable Side live) {
        Stream<RuleId> known = live == null
                ? draft.rules().keySet().stream()
                : Stream.concat(draft.rules().keySet().stream(), live.rules().keySet().stream());
        Comparator<RuleComparison> most = Comparator.comparingInt((RuleComparison rule) ->
                -Math.max(RuleComparison.visits(rule.draft()), RuleComparison.visits(rule.live())));
        return known.distinct()
                .map(rule -> compare(rule, draft, live))
                .sorted(most.thenComparing(RuleComparison::name))
                .toList();
    }

    private RuleComparison compare(RuleId rule, Side draft, @Nullable Side live) {
        watch.check();
        String name =
                draft.rules().containsKey(rule) || live == null ? draft.name(rule.value()) : live.name(rule.value());
        return new RuleComparison(
                rule, name, result(rule, draft, live), live == null ? null : result(rule, live, draft));
    }

    private @Nullable RuleResult result(RuleId id, Side own, @Nullable Side other) {
        Rule rule = own.rules().get(id);
        if (rule == null) {
            return null;
        }
        Tally.OfRule counted = own.tally().of(id.value());
        Set<String> others =
                other == null ? counted.visits() : other.tally().of(id.value()).visits();
        return new RuleResult(
                rule.enabled(),
                counted.visits().size(),
                counted.offered(),
                counted.heldBack(),
                examples(counted.visits(), others));
    }

    private List<Example> examples(Set<String> matches, Set<String> others) {
        return recorded.visits().stream()
                .filter(visit -> matches.contains(visit.id()))
                .map(visit -> example(visit, others))
                .sorted(Comparator.comparing(example -> !example.isOnlyHere()))
                .limit(mostExamples)
                .toList();
    }

    private static Example example(VisitEntry visit, Set<String> others) {
        return new Example(visit.id(), visit.startedAt(), !others.contains(visit.id()));
    }

    private static List<Encounter> encounters(Side draft) {
        return draft.tally().meetings().entrySet().stream()
                .map(met -> new Encounter(
                        draft.name(met.getKey().winner()),
                        draft.name(met.getKey().loser()),
                        met.getValue()))
                .sorted(Comparator.comparingInt(Encounter::times)
                        .reversed()
                        .thenComparing(Encounter::winner)
                        .thenComparing(Encounter::loser))
                .toList();
    }
}
