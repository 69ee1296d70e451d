package io.beckon.definitions.history;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param outcome what became of it; absent when no rule fired, and while the visit is recorded
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
        int events,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable VisitOutcome outcome) {
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

    /** A visit of which nothing has come. */
    public VisitEntry(
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
        this(id, site, version, visitor, startedAt, endedAt, identities, device, country, pages, events, null);
    }

    /** The same visit with what became of it. */
    public VisitEntry withOutcome(@Nullable VisitOutcome other) {
        return new VisitEntry(
                id, site, version, visitor, startedAt, endedAt, identities, device, country, pages, events, other);
    }
}
