package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;
import org.openqa.selenium.By;

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

    /** Lets the tester say which of these pages, one a line, the category has. */
    public void test(String pages) {
        form().fill("category-tester-pages", pages);
        browser().see(By.cssSelector("#category-tester-outcomes li"));
    }

    /** Types a name, and one tag whose text is a regular expression. */
    public void fillPattern(String name, String pattern) {
        form().fill("category-name", name);
        form().pick("category-tag-0-mode", "matches RE2");
        form().fill("category-tag-0-text", pattern);
    }
}
