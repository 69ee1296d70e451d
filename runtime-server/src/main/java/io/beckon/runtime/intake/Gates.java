package io.beckon.runtime.intake;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.runtime.published.ActiveSite;
import io.beckon.runtime.published.PublishedSites;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The gates of all published sites, made anew when another version of a site becomes active. Safe for any thread. */
public final class Gates {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final PublishedSites published;
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    public Gates(PublishedSites published) {
        this.published = published;
    }

    /** The gate of a site by the key in an address; empty when nothing is published under it. */
    public Optional<Gate> of(String key) {
        Gate known = gates.get(key);
        Optional<SiteKey> site = known == null ? site(key) : Optional.of(known.key());
        return site.flatMap(published::active).map(active -> current(key, active));
    }

    /** The key of a site, empty when the text cannot be one. */
    public static Optional<SiteKey> site(String key) {
        return KEY.matcher(key).matches() ? Optional.of(SiteKey.of(key)) : Optional.empty();
    }

    private Gate current(String key, ActiveSite active) {
        Gate known = gates.get(key);
        if (known != null && known.isOf(active)) {
            return known;
        }
        Gate gate = Gate.of(active);
        gates.put(key, gate);
        return gate;
    }
}
