package io.beckon.admin.rules;

import io.beckon.admin.rules.Competition.Contender;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.SystemEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts those rules of a site together that can meet at an event, step by step: whoever asks may do something else in between. */
final class Groups {
    private final Timing timing;
    private final List<Candidate> candidates;
    private final Iterator<EventType> types = List.of(EventType.values()).iterator();
    private final Iterator<String> events;
    private final Map<List<Contender>, List<Competition>> typed = new LinkedHashMap<>();
    private final Map<List<Contender>, Competition> named = new LinkedHashMap<>();

    /** Those among the rules of the site whose patterns are known; those that go first are first. What is over by now meets nothing. */
    Groups(Site site, List<TypedRule> patterns, Instant now) {
        Map<RuleId, List<Filter>> completing = patterns.stream()
                .collect(Collectors.toMap(TypedRule::rule, rule -> PatternFilters.completing(rule.pattern())));
        this.timing = new Timing(site, now);
        this.candidates = site.rules().stream()
                .filter(rule -> rule.enabled() && rule.offer() != null && completing.containsKey(rule.id()))
                .sorted(Comparator.comparingInt(rule -> -rule.priority()))
                .map(rule -> Candidate.of(rule, Objects.requireNonNull(completing.get(rule.id()))))
                .toList();
        this.events = names(candidates).iterator();
    }

    private static Set<String> names(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate.completions().stream())
                .map(completion -> completion.filter().event())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether there are events that were not looked at. */
    boolean hasNext() {
        return types.hasNext() || events.hasNext();
    }

    /** Looks at the events of one type, then at those of one name: filters on events of different types never meet. */
    void next() {
        if (types.hasNext()) {
            EventType type = types.next();
            groups(filter -> isPassedByAny(filter, type))
                    .forEach(group -> typed.computeIfAbsent(group, first -> new ArrayList<>())
                            .add(new Competition(List.of(), type, group)));
        } else {
            addNamed(events.next());
        }
    }

    /** Rules that compete on several events in the same way are told once. */
    private void addNamed(String event) {
        for (List<Contender> group : groups(filter -> isPassedBy(filter, event))) {
            if (typed.getOrDefault(group, List.of()).stream().noneMatch(told -> told.covers(event))) {
                Competition told = named.getOrDefault(group, new Competition(List.of(), null, group));
                named.put(group, told.with(event));
            }
        }
    }

    /** What was found on the events that were looked at. */
    Competitions found() {
        Stream<Competition> unnamed = typed.values().stream().flatMap(Groups::onAny);
        List<String> timed = candidates.stream()
                .filter(Candidate::isTimed)
                .map(candidate -> candidate.rule().name())
                .toList();
        return new Competitions(Stream.concat(unnamed, named.values().stream()).toList(), timed);
    }

    /** The same rules on events of every type: on any event. */
    private static Stream<Competition> onAny(List<Competition> same) {
        return same.size() == EventType.values().length
                ? Stream.of(new Competition(List.of(), null, same.getFirst().contenders()))
                : same.stream();
    }

    private List<List<Contender>> groups(Predicate<Filter> isPassed) {
        List<Candidate> taking = candidates.stream()
                .map(candidate -> candidate.on(isPassed))
                .filter(candidate -> !candidate.isTimed())
                .toList();
        return new Meetings(taking, timing).groups();
    }

    private static boolean isPassedByAny(Filter filter, EventType type) {
        return filter.event() == null && (filter.type() == null || filter.type() == type);
    }

    private static boolean isPassedBy(Filter filter, String event) {
        EventType type = SystemEvents.isSystem(event) ? EventType.SYSTEM : EventType.BUSINESS;
        return event.equals(filter.event()) || (!SystemEvents.isEngagement(event) && isPassedByAny(filter, type));
    }
}
