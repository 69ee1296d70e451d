package io.beckon.journeys;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.console.Console;
import io.beckon.journeys.installation.Installation;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.site.Campaign;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sites for the stories of visitors. Each is imported and published once, and shared: visitors do not disturb each other. */
final class PublishedSites implements Shared {
    private final Installation installation;
    private final Map<Integer, PublishedSite> sites = new ConcurrentHashMap<>();

    PublishedSites(Installation installation) {
        this.installation = installation;
    }

    /** The site whose rule fires when a visitor has put something into the cart so many times. */
    PublishedSite invitingAfter(int times) {
        return sites.computeIfAbsent(times, _ -> publish(Campaign.random().withTimes(times)));
    }

    private PublishedSite publish(Campaign campaign) {
        OtherOrigin shop = new OtherOrigin("127.0.0.1");
        try (Browser browser = Browser.start("en-GB")) {
            Console console = Console.signIn(browser, installation.console(), "admin", installation.password());
            shop.paste(console.bringLive(campaign, shop.origin()));
        }
        return new PublishedSite(campaign, shop);
    }

    @Override
    public void close() {
        sites.values().forEach(site -> site.shop().close());
    }
}
