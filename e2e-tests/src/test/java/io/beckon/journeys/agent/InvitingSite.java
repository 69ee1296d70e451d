package io.beckon.journeys.agent;

import io.beckon.journeys.Shared;
import io.beckon.journeys.Stage;
import io.beckon.journeys.installation.Installation;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.site.Campaign;
import io.beckon.journeys.site.SiteJson;
import java.net.URI;
import java.util.List;

/** A site that offers a chat to whoever puts something into the cart, in every {@link Language}. The stories of invitations share it. */
final class InvitingSite implements Shared {
    private final TestPages pages = new TestPages();
    private final OtherOrigin shop = new OtherOrigin("127.0.0.1");
    private final Campaign campaign = Campaign.random();
    private final URI runtime;

    private InvitingSite(Installation installation) {
        runtime = installation.runtime();
        shop.paste("<script async src=\"" + script() + "\"></script>\n");
        try {
            installation.publish(SiteJson.write(campaign, List.of(pages.origin(), shop.origin()), Language.texts()));
        } catch (RuntimeException unpublished) {
            close();
            throw unpublished;
        }
    }

    /** The one of this run. */
    static InvitingSite of(Stage stage) {
        return stage.shared(InvitingSite.class, InvitingSite::new);
    }

    /** Pages of its own, without its script. */
    TestPages pages() {
        return pages;
    }

    /** The demo shop with its script. */
    OtherOrigin shop() {
        return shop;
    }

    /** The event of putting something into the cart. */
    String event() {
        return campaign.event();
    }

    /** Where its script is. */
    URI script() {
        return runtime.resolve("/agent/" + campaign.siteKey() + ".js");
    }

    /** Where its script is for ever, by its SHA-256. */
    URI pinned(String hash) {
        return runtime.resolve("/agent/" + campaign.siteKey() + "/" + hash + ".js");
    }

    @Override
    public void close() {
        pages.close();
        shop.close();
    }
}
