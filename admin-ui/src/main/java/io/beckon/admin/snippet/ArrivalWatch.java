package io.beckon.admin.snippet;

import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.SiteKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Waits for events of one site. The first look remembers how many events each of the newest visits has; what comes on top of that is new,
 * whatever the clocks say. For one look after the other; several at once are not meant.
 */
public final class ArrivalWatch {
    /** So far back an event of a page is looked for among those that the server added. */
    private static final int RECENT = 20;

    private final Arrivals arrivals;
    private final SiteKey site;
    private Map<String, Integer> counts = Map.of();
    private boolean isBegun;
    private Optional<Arrival> latest = Optional.empty();

    ArrivalWatch(Arrivals arrivals, SiteKey site) {
        this.arrivals = arrivals;
        this.site = site;
    }

    /** The newest event that is known; empty while the site has none. Throws {@link io.beckon.admin.runtime.RuntimeFailure}. */
    public Optional<Arrival> look() {
        List<VisitEntry> visits = arrivals.newestVisits(site);
        Optional<Arrival> found = isBegun ? sinceLastLook(visits) : before(visits);
        counts = visits.stream().collect(Collectors.toUnmodifiableMap(VisitEntry::id, VisitEntry::events));
        isBegun = true;
        latest = found.or(() -> latest);
        return latest;
    }

    private Optional<Arrival> before(List<VisitEntry> visits) {
        return visits.stream().findFirst().flatMap(visit -> arrivals.last(visit.id(), visit.events() - RECENT, false));
    }

    /** Only what has grown is asked for, and only from where it has grown. */
    private Optional<Arrival> sinceLastLook(List<VisitEntry> visits) {
        return visits.stream()
                .filter(visit -> visit.events() > known(visit))
                .flatMap(visit -> arrivals.last(visit.id(), known(visit), true).stream())
                .findFirst();
    }

    private int known(VisitEntry visit) {
        return counts.getOrDefault(visit.id(), 0);
    }
}
