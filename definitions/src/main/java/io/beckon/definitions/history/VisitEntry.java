package io.beckon.definitions.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A visit.
 *
 * @param version the package version that judges it
 * @param endedAt absent while it lasts
 * @param country two letters, absent when unknown
 * @param pages the number of page views
 * @param events the number of events
 */
public record VisitEntry(
        String id,
        String site,
        int version,
        VisitorEntry visitor,
        long startedAt,
        @Nullable Long endedAt,
        List<IdentityEntry> identities,
        Map<String, String> device,
        @Nullable String country,
        int pages,
        int events) {
    /**
     * Whose visit it is.
     *
     * @param number 1 for the visitor's first visit
     */
    public record VisitorEntry(String id, int number) {}

    /**
     * Who the site said the visitor was.
     *
     * @param scope {@code authenticated}, {@code recognised} or {@code claimed}
     */
    public record IdentityEntry(String userId, String scope) {}

    public VisitEntry {
        identities = List.copyOf(identities);
        device = Map.copyOf(device);
    }
}
