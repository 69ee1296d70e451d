package io.beckon.admin.snippet;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.runtime.RuntimeConnection;
import io.beckon.admin.visits.HistoryPort;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks for events of a site. Throws {@link io.beckon.admin.runtime.RuntimeFailure} when the runtime does not answer. */
@Service
public final class Arrivals {
    private static final int WATCHED = 50;

    private final Access access;
    private final HistoryPort history;

    Arrivals(Access access, RuntimeConnection runtime) {
        this.access = access;
        this.history = new HistoryPort(runtime);
    }

    /** Whether anything has come from the site at all. */
    public boolean hasAny(SiteKey site) {
        access.require(Permission.SEE_DEFINITIONS);
        return history.hasAny(site);
    }

    /** Begins to wait for events of a site. */
    public ArrivalWatch watch(SiteKey site) {
        access.require(Permission.SEE_DEFINITIONS);
        return new ArrivalWatch(this, site);
    }

    List<VisitEntry> newestVisits(SiteKey site) {
        access.require(Permission.SEE_DEFINITIONS);
        return history.newest(site, WATCHED);
    }

    /** The last event that came from a page, among those of the visit but for the first so many. */
    Optional<Arrival> last(String visit, int from, boolean isNew) {
        access.require(Permission.SEE_DEFINITIONS);
        return history.events(VisitId.of(visit), Math.max(0, from)).stream()
                .filter(event -> event.source().equals("browser"))
                .max(Comparator.comparingLong(EventEntry::serverTimestamp))
                .map(event -> new Arrival(
                        Instant.ofEpochMilli(event.serverTimestamp()), event.name(), page(event.url()), isNew));
    }

    private String page(@Nullable String url) {
        if (url == null) {
            return "";
        }
        return access.may(Permission.SEE_VISITS) ? url : origin(url);
    }

    private static String origin(String url) {
        try {
            URI uri = new URI(url);
            return uri.getScheme() == null || uri.getAuthority() == null
                    ? ""
                    : uri.getScheme() + "://" + uri.getAuthority();
        } catch (URISyntaxException noAddress) {
            return "";
        }
    }
}
