package io.beckon.runtime.published;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.SiteKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The example shop in version 7, and nothing else. */
public final class FixedPublishedSites implements PublishedSites {
    public static final String HASH = "ab".repeat(32);
    public static final String PINNED_HASH = "cd".repeat(32);
    public static final String ENGAGEMENT_UI_HASH = "12".repeat(32);
    public static final String PINNED_ENGAGEMENT_UI_HASH = "34".repeat(32);
    public static final ActiveSite SHOP = new ActiveSite(
            ExampleShop.site(),
            7,
            1_000,
            new Scripts(bundle(HASH, "current"), bundle(ENGAGEMENT_UI_HASH, "engagement UI")));

    /** A bundle whose files are damaged. */
    public static final String DAMAGED_HASH = "ef".repeat(32);

    private static final Scripts PINNED =
            new Scripts(bundle(PINNED_HASH, "pinned"), bundle(PINNED_ENGAGEMENT_UI_HASH, "pinned engagement UI"));

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
    public boolean keeps(SiteKey site, String hash) {
        return active(site).isPresent()
                && List.of(HASH, ENGAGEMENT_UI_HASH, PINNED_HASH, PINNED_ENGAGEMENT_UI_HASH, DAMAGED_HASH)
                        .contains(hash);
    }

    @Override
    public Optional<Bundle> script(SiteKey site, String hash) {
        if (Thread.currentThread().getName().contains("eventloop")) {
            throw new AssertionError("Expected a thread that may wait for the disk, but it is an event loop.");
        }
        if (hash.equals(DAMAGED_HASH)) {
            throw new IllegalStateException("Expected package 3 as it was published, but: it is damaged");
        }
        if (active(site).isEmpty()) {
            return Optional.empty();
        }
        return PINNED.find(hash).or(() -> SHOP.scripts().find(hash));
    }

    @Override
    public List<DamagedPackage> damaged() {
        return List.of();
    }
}
