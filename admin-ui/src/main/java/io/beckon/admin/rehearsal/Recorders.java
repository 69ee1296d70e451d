package io.beckon.admin.rehearsal;

import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.MonitoredElement;
import io.beckon.definitions.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The versions that recorded the visits: what one of them did not define, its visits cannot tell. Versions with the same definitions are
 * one here, so that of many versions, most of which differ in their rules only, little is held.
 *
 * @param known how many visits were recorded with these definitions, by versions that are still kept
 * @param unknown how many visits were recorded by versions that are kept no more
 */
record Recorders(Map<Definitions, Integer> known, int unknown) {
    Recorders {
        known = Map.copyOf(known);
    }

    /** What decides how the events of a version are recorded. */
    record Definitions(List<BusinessEvent> events, List<MonitoredElement> elements) {
        static Definitions of(Site site) {
            return new Definitions(site.events(), site.elements());
        }
    }

    /**
     * The versions of these visits.
     *
     * @param visits how many each version has recorded
     * @param published the site of a version; empty when it is kept no more
     */
    static Recorders of(Map<Integer, Integer> visits, IntFunction<Optional<Site>> published) {
        Map<Definitions, Integer> known = new HashMap<>();
        int unknown = 0;
        for (var version : visits.entrySet()) {
            Optional<Definitions> definitions =
                    published.apply(version.getKey()).map(Definitions::of);
            if (definitions.isPresent()) {
                known.merge(definitions.get(), version.getValue(), Integer::sum);
            } else {
                unknown += version.getValue();
            }
        }
        return new Recorders(known, unknown);
    }
}
