package io.beckon.admin.rehearsal;

import io.beckon.admin.rehearsal.RecordingGap.Kind;
import io.beckon.admin.rules.PatternFilters;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what recordings cannot tell about the events of a draft. */
final class Gaps {
    private final RehearsedVersion draft;
    private final Set<String> recorded;
    private final Map<String, BusinessEvent> defined;
    private final @Nullable Map<String, BusinessEvent> definedLive;

    private Gaps(RehearsedVersion draft, @Nullable RehearsedVersion live, Set<String> recorded) {
        this.draft = draft;
        this.recorded = recorded;
        this.defined = byName(draft.site());
        this.definedLive = live == null ? null : byName(live.site());
    }

    /**
     * The gaps, by the names of the events.
     *
     * @param live absent when nothing is live
     * @param recorded the names of the events that were recorded
     */
    static List<RecordingGap> of(RehearsedVersion draft, @Nullable RehearsedVersion live, Set<String> recorded) {
        return new Gaps(draft, live, recorded).find();
    }

    private List<RecordingGap> find() {
        Set<String> names = new TreeSet<>(defined.keySet());
        draft.rules().forEach(rule -> names.addAll(PatternFilters.events(rule.pattern())));
        return names.stream()
                .flatMap(name -> kind(name).map(kind -> new RecordingGap(name, kind, waiting(name))).stream())
                .filter(gap -> gap.kind() != Kind.SILENT || !gap.rules().isEmpty())
                .toList();
    }

    private Optional<Kind> kind(String name) {
        if (SystemEvents.isEngagement(name)) {
            return SystemEvents.isFromBrowser(name) ? Optional.of(Kind.UNANSWERED) : Optional.empty();
        }
        BusinessEvent now = defined.get(name);
        BusinessEvent then = definedLive == null ? null : definedLive.get(name);
        if (recorded.contains(name)) {
            boolean isRedefined = now != null && then != null && !now.equals(then);
            return isRedefined ? Optional.of(Kind.REDEFINED) : Optional.empty();
        }
        return Optional.of(now != null && definedLive != null && then == null ? Kind.NEW : Kind.SILENT);
    }

    private List<String> waiting(String event) {
        Set<String> ids = draft.rules().stream()
                .filter(rule -> PatternFilters.events(rule.pattern()).contains(event))
                .map(TypedRule::rule)
                .map(Object::toString)
                .collect(Collectors.toSet());
        return draft.site().rules().stream()
                .filter(rule -> ids.contains(rule.id().value()))
                .map(Rule::name)
                .toList();
    }

    private static Map<String, BusinessEvent> byName(Site site) {
        return site.events().stream().collect(Collectors.toMap(BusinessEvent::name, Function.identity()));
    }
}
