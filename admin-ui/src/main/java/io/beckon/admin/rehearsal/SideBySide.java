package io.beckon.admin.rehearsal;

import io.beckon.admin.rehearsal.RehearsalProgress.Stage;
import io.beckon.admin.rehearsal.RuleResult.Example;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs a draft and the live version over the same recorded visits, and compares what they decide. */
final class SideBySide {
    private final RecordedVisits recorded;
    private final List<RecordedVisit> visits;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final @Nullable Integer slots;
    private final int mostExamples;
    private final RehearsalWatch watch;

    /**
     * Over these visits.
     *
     * @param recorded at least one
     * @param slots absent: unlimited
     * @param mostExamples how many visits of a rule are named
     */
    SideBySide(RecordedVisits recorded, @Nullable Integer slots, int mostExamples, RehearsalWatch watch) {
        this.recorded = recorded;
        this.visits = recorded.visits();
        this.slots = slots;
        this.mostExamples = mostExamples;
        this.watch = watch;
        for (RecordedVisit visit : visits) {
            numbers.put(visit.id(), numbers.size());
        }
    }

    /**
     * What both would have done.
     *
     * @param live absent when nothing is live
     * @param published the site of a version that recorded visits; empty when it is kept no more
     */
    RehearsalReport compare(
            Replay replay,
            RehearsedVersion draft,
            @Nullable RehearsedVersion live,
            IntFunction<Optional<Site>> published) {
        Side ofDraft = side(draft);
        Side ofLive = live == null ? null : side(live);
        Heard heard = new Heard(ofLive == null ? List.of(draft) : List.of(draft, ofLive.version()));
        int total = visits.stream().mapToInt(RecordedVisit::events).sum();
        Told told = replay.play(recorded.pages(), event -> {
            watch.reached(Stage.JUDGING, heard.count(), Math.max(total, heard.count()));
            heard.hear(event);
            ofDraft.happen(event);
            if (ofLive != null) {
                ofLive.happen(event);
            }
        });
        ofDraft.end();
        if (ofLive != null) {
            ofLive.end();
        }
        Recorders recorders = Recorders.of(told.versions(), version -> {
            watch.check();
            return published.apply(version);
        });
        return report(ofDraft, ofLive, heard, told, recorders);
    }

    private Side side(RehearsedVersion version) {
        return new Side(version, slots, id -> Objects.requireNonNull(numbers.get(id)), watch::check);
    }

    private RehearsalReport report(Side draft, @Nullable Side live, Heard heard, Told told, Recorders recorders) {
        return new RehearsalReport(
                recorded.span(),
                told.visits(),
                heard.again(),
                heard.dropped(),
                new RehearsalReport.Refused(draft.refused(), live == null ? null : live.refused()),
                new RehearsalReport.Holes(told.missing(), told.silent(), told.leftOut(), recorders.unknown()),
                told.visits() == 0 ? visits.getLast().startedAtMillis() : told.earliestMillis(),
                recorded.isCut(),
                slots,
                live == null ? null : live.version().compiled().version(),
                rules(draft, live),
                encounters(draft),
                draft.gaps(recorders, heard.names()),
                live == null ? List.of() : live.gaps(recorders, heard.names()));
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
        BitSet others =
                other == null ? counted.visits() : other.tally().of(id.value()).visits();
        return new RuleResult(
                rule.enabled(),
                counted.visits().cardinality(),
                counted.offered(),
                counted.heldBack(),
                examples(counted.visits(), others));
    }

    /** Those that match here only first, each the newest first, as their numbers are. */
    private List<Example> examples(BitSet matches, BitSet others) {
        BitSet onlyHere = (BitSet) matches.clone();
        onlyHere.andNot(others);
        BitSet onBothSides = (BitSet) matches.clone();
        onBothSides.and(others);
        return Stream.concat(
                        onlyHere.stream().mapToObj(number -> example(number, true)),
                        onBothSides.stream().mapToObj(number -> example(number, false)))
                .limit(mostExamples)
                .toList();
    }

    private Example example(int number, boolean isOnlyHere) {
        RecordedVisit visit = visits.get(number);
        return new Example(visit.id(), visit.startedAtMillis(), isOnlyHere);
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
