package io.beckon.admin.rules;

import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which rules of a site compete, judged by their definitions: rules that are on and lead to an offer, whose times overlap, and that the
 * same event can complete by its name, its type and the conditions on its fields. Where that cannot be told they compete.
 *
 * @param groups which rules compete on which events
 * @param timed the names of the rules that fire by a deadline, each at its own time; only deadlines at the same moment compete
 */
public record Competitions(List<Competition> groups, List<String> timed) {
    public Competitions {
        groups = List.copyOf(groups);
        timed = List.copyOf(timed);
    }

    /** Those among the rules of a site whose patterns are known. */
    public static Competitions of(Site site, List<TypedRule> patterns) {
        List<Candidate> candidates = candidates(site, patterns);
        List<String> timed = candidates.stream()
                .filter(candidate -> candidate.completing().isEmpty())
                .map(candidate -> candidate.rule().name())
                .toList();
        return new Competitions(new Groups(site).of(candidates), timed);
    }

    /** Those that go first are first. */
    private static List<Candidate> candidates(Site site, List<TypedRule> patterns) {
        Map<RuleId, List<Filter>> completing = patterns.stream()
                .collect(Collectors.toMap(TypedRule::rule, rule -> PatternFilters.completing(rule.pattern())));
        return site.rules().stream()
                .filter(rule -> rule.enabled() && rule.offer() != null && completing.containsKey(rule.id()))
                .sorted(Comparator.comparingInt(rule -> -rule.priority()))
                .map(rule -> new Candidate(rule, Objects.requireNonNull(completing.get(rule.id()))))
                .toList();
    }
}
