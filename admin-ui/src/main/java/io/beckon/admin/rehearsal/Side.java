package io.beckon.admin.rehearsal;

import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.site.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One side of a comparison: a version that lives through the recorded events, and what is counted of it. */
final class Side {
    private final RehearsedVersion version;
    private final Map<RuleId, Rule> rules;
    private final Tally tally;
    private final Rehearsal rehearsal;

    /**
     * Before the first event.
     *
     * @param slots absent: unlimited
     * @param numbers the number of a visit, by its id
     */
    Side(RehearsedVersion version, @Nullable Integer slots, ToIntFunction<String> numbers, Runnable beforeDeadline) {
        this.version = version;
        this.rules = version.site().rules().stream()
                .collect(Collectors.toMap(
                        Rule::id, Function.identity(), (one, _) -> one, LinkedHashMap<RuleId, Rule>::new));
        this.tally = new Tally(numbers);
        this.rehearsal =
                new Rehearsal(version.compiled(), slots == null ? Integer.MAX_VALUE : slots, tally, beforeDeadline);
    }

    void happen(RecordedEvent event) {
        rehearsal.happen(event);
    }

    void end() {
        rehearsal.end();
    }

    /** How many events had no effect. */
    int refused() {
        return rehearsal.refused();
    }

    RehearsedVersion version() {
        return version;
    }

    Map<RuleId, Rule> rules() {
        return rules;
    }

    Tally tally() {
        return tally;
    }

    List<RecordingGap> gaps(Recorders recorders, Set<String> recorded) {
        return Gaps.of(version, recorders, recorded);
    }

    String name(String rule) {
        Rule found = rules.get(RuleId.of(rule));
        return found == null ? rule : found.name();
    }
}
