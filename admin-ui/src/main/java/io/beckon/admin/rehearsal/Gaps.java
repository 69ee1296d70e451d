package io.beckon.admin.rehearsal;

import io.beckon.admin.rehearsal.Recorders.Definitions;
import io.beckon.admin.rehearsal.RecordingGap.Kind;
import io.beckon.admin.rules.PatternFilters;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.ElementUse;
import io.beckon.definitions.site.MonitoredElement;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what recordings cannot tell about the events of a version, the draft or another. */
final class Gaps {
    private final RehearsedVersion version;
    private final Recorders recorders;
    private final Set<String> recorded;

    private Gaps(RehearsedVersion version, Recorders recorders, Set<String> recorded) {
        this.version = version;
        this.recorders = recorders;
        this.recorded = recorded;
    }

    /** An event, and the selectors of the elements that it is noticed and read at; what those are called is but a label. */
    private record Noticed(BusinessEvent event, Map<ElementId, List<String>> selectors) {
        static @Nullable Noticed in(Definitions of, String name) {
            return of.events().stream()
                    .filter(event -> event.name().equals(name))
                    .findFirst()
                    .map(event -> new Noticed(event, selectors(of, event)))
                    .orElse(null);
        }

        /** Whether a version could not record the event; what pages push is recorded without a definition, too. */
        boolean isMissing(@Nullable Noticed then) {
            return then == null && !isPushed();
        }

        /** Whether a version recorded the event otherwise; what pages push is recorded as they push it. */
        boolean isOtherwise(@Nullable Noticed then) {
            return then != null && !equals(then) && !(isPushed() && then.isPushed());
        }

        private boolean isPushed() {
            return event.triggers().isEmpty();
        }

        private static Map<ElementId, List<String>> selectors(Definitions of, BusinessEvent event) {
            Set<ElementId> used = ElementUse.in(event);
            return of.elements().stream()
                    .filter(element -> used.contains(element.id()))
                    .collect(Collectors.toMap(MonitoredElement::id, MonitoredElement::selectors, (one, _) -> one));
        }
    }

    /**
     * The gaps, by the names of the events.
     *
     * @param recorders by which versions the visits were recorded
     * @param recorded which events there are in the recordings
     */
    static List<RecordingGap> of(RehearsedVersion version, Recorders recorders, Set<String> recorded) {
        return new Gaps(version, recorders, recorded).find();
    }

    /** The events that matter for the gaps of a version: those that it defines, and those that its rules wait for. */
    static Set<String> names(RehearsedVersion version) {
        Set<String> names = version.site().events().stream()
                .map(BusinessEvent::name)
                .collect(Collectors.toCollection(TreeSet::new));
        version.rules().forEach(rule -> names.addAll(PatternFilters.events(rule.pattern())));
        return names;
    }

    private List<RecordingGap> find() {
        return names(version).stream()
                .flatMap(name -> gaps(name).stream())
                .filter(gap -> gap.kind() != Kind.SILENT || !gap.rules().isEmpty())
                .toList();
    }

    private List<RecordingGap> gaps(String name) {
        if (SystemEvents.isEngagement(name)) {
            return SystemEvents.isFromBrowser(name) ? List.of(gap(name, Kind.UNANSWERED, 0)) : List.of();
        }
        Noticed now = Noticed.in(Definitions.of(version.site()), name);
        int without = visits(then -> now != null && now.isMissing(Noticed.in(then, name)));
        if (!recorded.contains(name)) {
            return List.of(unrecorded(name, without));
        }
        int otherwise = visits(then -> now != null && now.isOtherwise(Noticed.in(then, name)));
        return Stream.of(gap(name, Kind.PARTLY_NEW, without), gap(name, Kind.REDEFINED, otherwise))
                .filter(gap -> gap.visits() > 0)
                .toList();
    }

    private RecordingGap unrecorded(String name, int without) {
        if (without == 0) {
            return gap(name, Kind.SILENT, 0);
        }
        return without == visits(_ -> true) ? gap(name, Kind.NEW, 0) : gap(name, Kind.PARTLY_NEW, without);
    }

    private RecordingGap gap(String name, Kind kind, int visits) {
        return new RecordingGap(name, kind, visits, waiting(name));
    }

    private int visits(Predicate<Definitions> of) {
        return recorders.known().entrySet().stream()
                .filter(recorder -> of.test(recorder.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private List<String> waiting(String event) {
        Set<String> ids = version.rules().stream()
                .filter(rule -> PatternFilters.events(rule.pattern()).contains(event))
                .map(TypedRule::rule)
                .map(Objects::toString)
                .collect(Collectors.toSet());
        return version.site().rules().stream()
                .filter(rule -> ids.contains(rule.id().value()))
                .map(Rule::name)
                .toList();
    }
}
