package io.beckon.journeys;

import io.beckon.journeys.console.Console;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.site.Campaign;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Sites for the stories of visitors. Each is imported and published once, and shared: visitors do not disturb each other. */
final class PublishedSites implements Shared {
    private final Map<Integer, PublishedSite> sites = new ConcurrentHashMap<>();

    /** The site whose rule fires when a visitor has put something into the cart so many times. */
    PublishedSite invitingAfter(int times, Supplier<Console> console) {
        return sites.computeIfAbsent(times, _ -> publish(Campaign.random().withTimes(times), console.get()));
    }

    private static PublishedSite publish(Campaign campaign, Console console) {
        OtherOrigin shop = new OtherOrigin("127.0.0.1");
        shop.paste(console.bringLive(campaign, shop.origin()));
        return new PublishedSite(campaign, shop);
    }

    @Override
    public void close() {
        sites.values().forEach(site -> site.shop().close());
    }
}
