package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;

/** The monitored elements. */
public final class ElementsScreen extends DefinitionsScreen {
    ElementsScreen(Browser browser) {
        super(browser, "elements");
    }

    /** Defines the campaign's element. */
    public void create(Campaign campaign) {
        begin();
        fill(campaign.element(), campaign.selector());
        save();
    }

    /** Changes where an element is. */
    public void changeSelector(String element, String selector) {
        open(element);
        form().fill("element-selector-0", selector);
        save();
    }

    /** Types name and selector. */
    public void fill(String name, String selector) {
        form().fill("element-name", name);
        form().fill("element-selector-0", selector);
    }
}
