package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;

/** The rules. */
public final class RulesScreen extends DefinitionsScreen {
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
