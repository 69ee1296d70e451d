package io.beckon.journeys;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.browser.Evidence;
import io.beckon.journeys.console.Console;
import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.installation.Database;
import io.beckon.journeys.installation.Installation;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.shop.Pages;
import io.beckon.journeys.shop.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one story has: the installation, and the browsers and shops that it opens. Afterwards they are cleared away,
 * or handed on to the next story.
 */
public final class Stage implements AutoCloseable {
    private final Run run;
    private final Database database;
    private final List<Console> consoles = new ArrayList<>();
    private final List<Browser> browsers = new ArrayList<>();
    private final List<OtherOrigin> shops = new ArrayList<>();
    private boolean hasFailed;

    Stage(Run run, Database database) {
        this.run = run;
        this.database = database;
    }

    /** The runtime and the console of the story. */
    public Installation installation() {
        return run.installation(database);
    }

    /** The console in English, with the administrator signed in. */
    Console console() {
        return console("en-GB");
    }

    /** The console in the language of the browser, with the administrator signed in. */
    Console console(String language) {
        Console console = run.consoles(database).take(language);
        consoles.add(console);
        return console;
    }

    /** A site that invites whoever has put something into the cart so many times. */
    PublishedSite siteInvitingAfter(int times) {
        return shared(PublishedSites.class, _ -> new PublishedSites()).invitingAfter(times, this::console);
    }

    /** What all stories of the run share, made on the installation with the first that asks for it. */
    public <T extends Shared> T shared(Class<T> type, Function<Installation, T> make) {
        return run.shared(database, type, make);
    }

    /** What the server says about a visit, as soon as it is as expected. */
    public RecordedVisit received(String visit, String expectation, Predicate<RecordedVisit> isAsExpected) {
        return installation().history().awaitVisit(visit, expectation, isAsExpected);
    }

    /** A shop without a snippet, on an origin of its own. */
    OtherOrigin shop() {
        return shop("127.0.0.1");
    }

    /** A shop without a snippet, on an origin of its own with this host, which is a name of this machine. */
    OtherOrigin shop(String host) {
        OtherOrigin shop = new OtherOrigin(host);
        shops.add(shop);
        return shop;
    }

    /** Somebody who was never here before comes to the shop. */
    public Shop visitor(Pages pages) {
        return new Shop(browser("en-GB"), pages);
    }

    /** A browser that speaks the language and remembers nothing. */
    public Browser browser(String language) {
        Browser browser = run.browsers().take(language);
        browsers.add(browser);
        return browser;
    }

    void keepEvidence(Evidence evidence) {
        evidence.keepBrowsers(Stream.concat(consoles.stream().map(Console::browser), browsers.stream())
                .toList());
        evidence.keepFiles(run.logs());
        hasFailed = true;
    }

    @Override
    public void close() {
        if (hasFailed) {
            consoles.forEach(console -> console.browser().close());
            browsers.forEach(Browser::close);
        } else {
            consoles.forEach(console -> run.consoles(database).giveBack(console));
            browsers.forEach(run.browsers()::giveBack);
        }
        shops.forEach(OtherOrigin::close);
    }
}
