package io.beckon.journeys;

import io.beckon.journeys.installation.Installation;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.site.Campaign;
import io.beckon.journeys.site.SiteJson;
import java.util.HashMap;
import java.util.Map;

/** Sites for the stories of visitors. Each is published once, by the command line, and shared: visitors do not disturb each other. */
final class PublishedSites implements AutoCloseable {
    private final Installation installation;
    private final Map<Integer, PublishedSite> sites = new HashMap<>();

    PublishedSites(Installation installation) {
        this.installation = installation;
    }

    /** The site whose rule fires when a visitor has put something into the cart so many times. */
    PublishedSite invitingAfter(int times) {
        return sites.computeIfAbsent(times, _ -> publish(Campaign.random().withTimes(times)));
    }

    private PublishedSite publish(Campaign campaign) {
        OtherOrigin shop = new OtherOrigin();
        installation.publish(SiteJson.write(campaign, shop.origin()));
        shop.paste("<script async src=\"%s/agent/%s.js\"></script>\n"
                .formatted(installation.runtime(), campaign.siteKey()));
        return new PublishedSite(campaign, shop);
    }

    @Override
    public void close() {
        sites.values().forEach(site -> site.shop().close());
    }
}
