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
        watch(campaign.element());
        save();
    }

    /** Types the name, and how often the first trigger must happen. */
    public void fill(String name, int times) {
        form().fill("event-name", name);
        form().fill("event-trigger-0-count", String.valueOf(times));
    }

    /** Types another name. */
    public void rename(String name) {
        form().fill("event-name", name);
    }

    /** Adds a value, and types its name. */
    public void addValue(String name) {
        form().press("event-value-add");
        form().fill("event-value-0-name", name);
    }

    /** Chooses the element that the first trigger watches. */
    public void watch(String element) {
        form().pick("event-trigger-0-element", element);
    }
}
