package io.beckon.admin.rules;

import io.beckon.admin.rules.Competition.Contender;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.SystemEvents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules of a site compete, judged by their definitions: rules that are on and lead to an offer, and that the same event can complete
 * by its name, its type and its categories. Further conditions are not compared: rules that compete here may never do so in fact.
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
                .filter(candidate -> candidate.completing.isEmpty())
                .map(candidate -> candidate.rule.name())
                .toList();
        return new Competitions(groups(candidates), timed);
    }

    /** A rule that can make an offer, and what completes it. */
    private record Candidate(Rule rule, List<Filter> completing) {
        /** As a contender on events that all pass such filters, where it is one. */
        Optional<Contender> on(Predicate<Filter> isPassed) {
            List<Filter> passed = completing.stream().filter(isPassed).toList();
            Set<CategoryId> categories = new HashSet<>();
            passed.stream().map(Filter::category).filter(Objects::nonNull).forEach(categories::add);
            boolean isAnywhere = passed.stream().anyMatch(filter -> filter.category() == null);
            return passed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Contender(
                            rule.id(), rule.name(), rule.priority(), isAnywhere ? Set.of() : categories, false));
        }
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

    private static boolean isPassedByAny(Filter filter, EventType type) {
        return filter.event() == null && (filter.type() == null || filter.type() == type);
    }

    private static boolean isPassedBy(Filter filter, String event) {
        EventType type = SystemEvents.isSystem(event) ? EventType.SYSTEM : EventType.BUSINESS;
        return event.equals(filter.event()) || (!SystemEvents.isEngagement(event) && isPassedByAny(filter, type));
    }

    /** Rules that compete on several events in the same way are told once. */
    private static List<Competition> groups(List<Candidate> candidates) {
        List<Competition> unnamed = unnamed(candidates);
        Map<List<Contender>, Competition> named = new LinkedHashMap<>();
        Set<String> events = candidates.stream()
                .flatMap(candidate -> candidate.completing.stream())
                .map(Filter::event)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String event : events) {
            List<Contender> contenders = contenders(candidates, filter -> isPassedBy(filter, event));
            boolean isTold = unnamed.stream()
                    .anyMatch(group -> group.covers(event) && group.contenders().equals(contenders));
            if (contenders.size() > 1 && !isTold) {
                named.merge(
                        contenders,
                        new Competition(List.of(event), null, contenders),
                        (before, _) -> before.with(event));
            }
        }
        return Stream.concat(unnamed.stream(), named.values().stream()).toList();
    }

    /** On events whatever their names are: filters on events of different types never meet. */
    private static List<Competition> unnamed(List<Candidate> candidates) {
        List<Competition> groups = new ArrayList<>();
        for (EventType type : EventType.values()) {
            List<Contender> contenders = contenders(candidates, filter -> isPassedByAny(filter, type));
            groups.add(new Competition(List.of(), type, contenders));
        }
        List<Contender> first = groups.getFirst().contenders();
        boolean isOfAnyType =
                groups.stream().allMatch(group -> group.contenders().equals(first));
        return (isOfAnyType ? List.of(new Competition(List.of(), null, first)) : groups)
                .stream().filter(group -> group.contenders().size() > 1).toList();
    }

    private static List<Contender> contenders(List<Candidate> candidates, Predicate<Filter> isPassed) {
        List<Contender> found = candidates.stream()
                .flatMap(candidate -> candidate.on(isPassed).stream())
                .toList();
        List<Integer> priorities = found.stream().map(Contender::priority).toList();
        List<Contender> marked = new ArrayList<>();
        for (Contender contender : found) {
            boolean isTied = priorities.stream()
                            .filter(priority -> priority == contender.priority())
                            .count()
                    > 1;
            marked.add(new Contender(
                    contender.rule(), contender.name(), contender.priority(), contender.categories(), isTied));
        }
        return marked;
    }
}
