package io.beckon.admin.rules;

import io.beckon.admin.rules.Competition.Contender;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.SystemEvents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts those rules of a site together that can meet at an event. */
final class Groups {
    private final Site site;

    Groups(Site site) {
        this.site = site;
    }

    /** Rules that compete on several events in the same way are told once. */
    List<Competition> of(List<Candidate> candidates) {
        List<Competition> unnamed = unnamed(candidates);
        Map<List<Contender>, Competition> named = new LinkedHashMap<>();
        for (String event : events(candidates)) {
            for (Competition group : groups(candidates, filter -> isPassedBy(filter, event), null)) {
                boolean isTold = unnamed.stream()
                        .anyMatch(
                                told -> told.covers(event) && told.contenders().equals(group.contenders()));
                if (!isTold) {
                    named.put(
                            group.contenders(),
                            named.getOrDefault(group.contenders(), group).with(event));
                }
            }
        }
        return Stream.concat(unnamed.stream(), named.values().stream()).toList();
    }

    private static Set<String> events(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate.completing().stream())
                .map(Filter::event)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** On events whatever their names are: filters on events of different types never meet. */
    private List<Competition> unnamed(List<Candidate> candidates) {
        Map<List<Contender>, List<Competition>> groups = Stream.of(EventType.values())
                .flatMap(type -> groups(candidates, filter -> isPassedByAny(filter, type), type).stream())
                .collect(Collectors.groupingBy(Competition::contenders, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .flatMap(same -> same.size() == EventType.values().length
                        ? Stream.of(
                                new Competition(List.of(), null, same.getFirst().contenders()))
                        : same.stream())
                .toList();
    }

    private static boolean isPassedByAny(Filter filter, EventType type) {
        return filter.event() == null && (filter.type() == null || filter.type() == type);
    }

    private static boolean isPassedBy(Filter filter, String event) {
        EventType type = SystemEvents.isSystem(event) ? EventType.SYSTEM : EventType.BUSINESS;
        return event.equals(filter.event()) || (!SystemEvents.isEngagement(event) && isPassedByAny(filter, type));
    }

    /** Whoever can meet somebody of a group belongs to it. */
    private List<Competition> groups(List<Candidate> candidates, Predicate<Filter> isPassed, @Nullable EventType type) {
        List<Candidate> left = new ArrayList<>(candidates.stream()
                .map(candidate -> candidate.on(isPassed))
                .filter(candidate -> !candidate.completing().isEmpty())
                .toList());
        List<Competition> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Candidate> group = takeGroup(left);
            if (group.size() > 1) {
                groups.add(new Competition(List.of(), type, contenders(group)));
            }
        }
        return groups;
    }

    /** The first one, whoever can meet it, and so on; in their order. */
    private List<Candidate> takeGroup(List<Candidate> left) {
        List<Candidate> reached = new ArrayList<>(List.of(left.getFirst()));
        for (int i = 0; i < reached.size(); i++) {
            Candidate one = reached.get(i);
            left.stream()
                    .filter(other -> !reached.contains(other) && one.meets(other, site))
                    .forEach(reached::add);
        }
        List<Candidate> group = left.stream().filter(reached::contains).toList();
        left.removeAll(group);
        return group;
    }

    private List<Contender> contenders(List<Candidate> group) {
        return group.stream().map(candidate -> contender(candidate, group)).toList();
    }

    private Contender contender(Candidate candidate, List<Candidate> group) {
        List<Candidate> others =
                group.stream().filter(other -> !other.equals(candidate)).toList();
        List<Candidate> met =
                others.stream().filter(other -> candidate.meets(other, site)).toList();
        boolean isTied = met.stream()
                .anyMatch(other -> other.rule().priority() == candidate.rule().priority());
        List<String> never = others.stream()
                .filter(other -> !met.contains(other))
                .map(other -> other.rule().name())
                .toList();
        return new Contender(
                candidate.rule().id(),
                candidate.rule().name(),
                candidate.rule().priority(),
                candidate.categories(),
                isTied,
                never);
    }
}
