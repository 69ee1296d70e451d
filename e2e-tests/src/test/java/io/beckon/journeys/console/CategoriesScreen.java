package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;

/** The categories. */
public final class CategoriesScreen extends DefinitionsScreen {
    CategoriesScreen(Browser browser) {
        super(browser, "categories");
    }

    /** Defines the campaign's category: pages whose path contains a text. */
    public void create(Campaign campaign) {
        begin();
        form().fill("category-name", campaign.category());
        form().fill("category-tag-0-text", campaign.path());
        save();
    }

    /** Types a name, and one tag whose text is a regular expression. */
    public void fillPattern(String name, String pattern) {
        form().fill("category-name", name);
        form().pick("category-tag-0-mode", "matches RE2");
        form().fill("category-tag-0-text", pattern);
    }
}
