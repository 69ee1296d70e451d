package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;

/** The audiences. */
public final class AudiencesScreen extends DefinitionsScreen {
    AudiencesScreen(Browser browser) {
        super(browser, "audiences");
    }

    /** Describes visitors whose browser speaks a language. */
    public void create(String name, String language) {
        begin();
        form().fill("audience-name", name);
        form().pick("audience-condition-0-field", "language of the browser");
        form().pick("audience-condition-0-operator", "is");
        form().fill("audience-condition-0-operand", language);
        save();
    }

    /** Changes the language of an audience's visitors. */
    public void changeLanguage(String name, String language) {
        open(name);
        form().fill("audience-condition-0-operand", language);
        save();
    }
}
