package io.beckon.runtime.intake;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.runtime.published.ActiveSite;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What intake asks of a site, ready for many requests.
 *
 * @param origins the exact origins that may send
 * @param eventNames the business events that the site has defined
 */
public record Gate(ActiveSite active, Set<String> origins, Set<String> eventNames) {
    public Gate {
        origins = Set.copyOf(origins);
        eventNames = Set.copyOf(eventNames);
    }

    static Gate of(ActiveSite active) {
        return new Gate(
                active,
                Set.copyOf(active.site().settings().origins()),
                active.site().events().stream().map(BusinessEvent::name).collect(Collectors.toUnmodifiableSet()));
    }

    boolean isOf(ActiveSite other) {
        return active.version() == other.version() && active.activatedAtMillis() == other.activatedAtMillis();
    }

    SiteKey key() {
        return active.site().key();
    }

    /** Whether pages of this origin may send; an origin that is absent may not. */
    public boolean mayEnter(@Nullable String origin) {
        return origin != null && origins.contains(origin);
    }
}
