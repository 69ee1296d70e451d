package io.beckon.admin.snippet;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.runtime.RuntimeConnection;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.ids.SiteKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks for events of a site. Throws {@link io.beckon.admin.runtime.RuntimeFailure} when the runtime does not answer. */
@Service
public final class Arrivals {
    private static final String VISITS = "/history/visits";

    private final Access access;
    private final RuntimeConnection runtime;

    Arrivals(Access access, RuntimeConnection runtime) {
        this.access = access;
        this.runtime = runtime;
    }

    /** The last event of the visit that began last; empty while the site has none. */
    public Optional<Arrival> latest(SiteKey site) {
        access.require(Permission.SEE_DEFINITIONS);
        VisitPage newest = get(VISITS + "?site=" + site + "&limit=1", VisitPage.class);
        return newest.visits().stream()
                .findFirst()
                .flatMap(visit -> lastEvent(visit.id()))
                .map(this::arrival);
    }

    private Optional<EventEntry> lastEvent(String visit) {
        return Arrays.stream(get(VISITS + "/" + visit + "/events", EventEntry[].class))
                .filter(event -> event.source().equals("browser"))
                .max(Comparator.comparingLong(EventEntry::serverTimestamp));
    }

    private Arrival arrival(EventEntry event) {
        return new Arrival(Instant.ofEpochMilli(event.serverTimestamp()), event.name(), page(event.url()));
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

    private <T> T get(String path, Class<T> type) {
        return runtime.read(runtime.send(runtime.to(path).GET()), type);
    }
}
