package io.beckon.journeys;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.browser.Evidence;
import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.installation.Installation;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.shop.Shop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What one story has: the installation, and the browsers and shops that it opens. They are cleared away after it. */
final class Stage implements AutoCloseable {
    private final Installation installation;
    private final PublishedSites sites;
    private final List<Browser> browsers = new ArrayList<>();
    private final List<OtherOrigin> shops = new ArrayList<>();

    Stage(Installation installation, PublishedSites sites) {
        this.installation = installation;
        this.sites = sites;
    }

    Installation installation() {
        return installation;
    }

    /** A shop without a snippet, on an origin of its own. */
    OtherOrigin shop() {
        OtherOrigin shop = new OtherOrigin();
        shops.add(shop);
        return shop;
    }

    /** Somebody who was never here before comes to the shop. */
    Shop visitor(OtherOrigin shop) {
        return new Shop(browser("en-GB"), shop);
    }

    /** A browser with a fresh profile that speaks the language. */
    Browser browser(String language) {
        Browser browser = Browser.start(language);
        browsers.add(browser);
        return browser;
    }

    /** A site that invites whoever has put something into the cart so many times. */
    PublishedSite siteInvitingAfter(int times) {
        return sites.invitingAfter(times);
    }

    /** What the server says about a visit, as soon as it is as expected. */
    RecordedVisit received(String visit, String expectation, Predicate<RecordedVisit> isAsExpected) {
        return installation.history().awaitVisit(visit, expectation, isAsExpected);
    }

    void keepEvidence(Path directory) {
        Evidence evidence = new Evidence(directory);
        evidence.keepBrowsers(browsers);
        evidence.keepFiles(installation.logs());
    }

    @Override
    public void close() {
        browsers.forEach(Browser::close);
        shops.forEach(OtherOrigin::close);
    }
}
