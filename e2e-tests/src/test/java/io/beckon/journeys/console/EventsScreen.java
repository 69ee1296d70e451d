package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;

/** The business events. */
public final class EventsScreen extends DefinitionsScreen {
    EventsScreen(Browser browser) {
        super(browser, "events");
    }

    /** Defines the campaign's event: a click on its element. */
    public void create(Campaign campaign) {
        begin();
        form().fill("event-name", campaign.event());
        form().pick("event-trigger-0-element", campaign.element());
        save();
    }
}
