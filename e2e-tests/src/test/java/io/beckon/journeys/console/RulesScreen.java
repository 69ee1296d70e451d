package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;
import org.openqa.selenium.By;

/** The rules. */
public final class RulesScreen extends DefinitionsScreen {
    private static final By MORE = By.cssSelector("#rule-more > vaadin-details-summary");

    RulesScreen(Browser browser) {
        super(browser, "rules");
    }

    /** Defines the campaign's rule, made from the template that counts events. */
    public void create(Campaign campaign) {
        begin();
        fill(campaign);
        save();
    }

    /** Fills the form of a new rule. */
    public void fill(Campaign campaign) {
        form().press("rule-template-counter");
        form().fill("rule-name", campaign.rule());
        form().pick("rule-argument-filter-event", campaign.event());
        form().pick("rule-argument-filter-category", campaign.category());
        fillTimes(campaign.times());
        form().pick("rule-offer", campaign.offer());
    }

    /** Begins a rule that counts events. */
    public void count(String name, String event, int times) {
        form().press("rule-template-counter");
        form().fill("rule-name", name);
        form().pick("rule-argument-filter-event", event);
        fillTimes(times);
    }

    /** Defines a rule for two events, the second after the first. */
    public void createSequence(String name, String first, String second, String offer) {
        begin("sequence", name);
        form().pick("rule-argument-steps-0-event", first);
        form().pick("rule-argument-steps-1-event", second);
        finish(offer);
    }

    /** Defines a rule for an event that no other one follows within seconds. */
    public void createAbsence(String name, String first, String then, int seconds, String offer) {
        begin("absence", name);
        form().pick("rule-argument-first-event", first);
        form().pick("rule-argument-then-event", then);
        form().pick("rule-argument-millis-unit", "seconds");
        form().fill("rule-argument-millis", String.valueOf(seconds));
        finish(offer);
    }

    /** Defines a rule for an event that counts so much each time, until there are so many points. */
    public void createScore(String name, String event, int weight, int threshold, String offer) {
        begin("score", name);
        form().pick("rule-argument-filters-0-event", event);
        form().fill("rule-argument-filters-0-weight", String.valueOf(weight));
        form().fill("rule-argument-threshold", String.valueOf(threshold));
        finish(offer);
    }

    private void begin(String template, String name) {
        begin();
        form().press("rule-template-" + template);
        form().fill("rule-name", name);
    }

    private void finish(String offer) {
        form().pick("rule-offer", offer);
        save();
    }

    /** Begins a rule that counts events, with a condition on a field that is typed. */
    public void compareField(String field) {
        form().press("rule-template-counter");
        form().press("rule-argument-filter-where-add-condition");
        form().fill("rule-argument-filter-where-0-field", field);
    }

    /** Changes how often the event of the rule must happen. */
    public void changeTimes(String rule, int times) {
        open(rule);
        fillTimes(times);
        save();
    }

    /** Changes whom the rule is for. */
    public void changeAudience(String rule, String audience) {
        open(rule);
        browser().click(MORE);
        form().pick("rule-audience", audience);
        save();
    }

    /** Picks another event, and another offer. */
    public void pick(String event, String offer) {
        form().pick("rule-argument-filter-event", event);
        form().pick("rule-offer", offer);
    }

    /** Types how often it must happen. */
    public void fillTimes(int times) {
        form().fill("rule-argument-times", String.valueOf(times));
    }
}
