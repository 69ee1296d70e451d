package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;

/** The opening hours. */
public final class CalendarsScreen extends DefinitionsScreen {
    CalendarsScreen(Browser browser) {
        super(browser, "calendars");
    }
}
