package io.beckon.runtime.published;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.SiteKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The example shop in version 7, and nothing else. */
public final class FixedPublishedSites implements PublishedSites {
    public static final String HASH = "ab".repeat(32);
    public static final String PINNED_HASH = "cd".repeat(32);
    public static final ActiveSite SHOP = new ActiveSite(ExampleShop.site(), 7, 1_000, bundle(HASH, "current"));

    private static final Bundle PINNED = bundle(PINNED_HASH, "pinned");

    private static Bundle bundle(String hash, String name) {
        return new Bundle(hash, bytes(name), bytes(name + " in gzip"), bytes(name + " in Brotli"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<ActiveSite> active(SiteKey site) {
        return site.equals(SHOP.site().key()) ? Optional.of(SHOP) : Optional.empty();
    }

    @Override
    public Optional<Bundle> bundle(SiteKey site, String hash) {
        if (active(site).isEmpty()) {
            return Optional.empty();
        }
        return hash.equals(PINNED_HASH)
                ? Optional.of(PINNED)
                : Optional.of(SHOP.bundle()).filter(bundle -> bundle.hash().equals(hash));
    }
}
