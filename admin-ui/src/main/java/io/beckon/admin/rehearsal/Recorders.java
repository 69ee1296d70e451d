package io.beckon.admin.rehearsal;

import io.beckon.definitions.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The versions that recorded the visits: what one of them did not define, its visits cannot tell.
 *
 * @param known those that are still kept
 * @param unknown how many visits were recorded by others
 */
record Recorders(List<Recorder> known, int unknown) {
    /** Further versions than those of most visits are not asked for. */
    private static final int MOST = 20;

    Recorders {
        known = List.copyOf(known);
    }

    /** A version, and how many visits it recorded. */
    record Recorder(Site site, int visits) {}

    /**
     * The versions of these visits.
     *
     * @param visits how many each version has recorded
     * @param published the site of a version; empty when it is kept no more
     */
    static Recorders of(Map<Integer, Integer> visits, IntFunction<Optional<Site>> published) {
        List<Recorder> known = new ArrayList<>();
        visits.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(version -> published
                        .apply(version.getKey())
                        .ifPresent(site -> known.add(new Recorder(site, version.getValue()))));
        int all = visits.values().stream().mapToInt(Integer::intValue).sum();
        return new Recorders(
                known, all - known.stream().mapToInt(Recorder::visits).sum());
    }
}
