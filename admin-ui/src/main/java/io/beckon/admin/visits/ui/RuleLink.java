package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.beckon.definitions.history.DecisionEntry.RuleEntry;

/** The name of a rule as the visit's version has it: a link to the rule while there is one. */
final class RuleLink {
    private RuleLink() {}

    static Component to(RuleEntry rule, VisitWords words) {
        if (!words.rules().contains(rule.id())) {
            Span name = new Span(rule.name());
            name.setTitle(words.texts().say("visits.rule.removed"));
            return name;
        }
        Anchor link = new Anchor("sites/" + words.site() + "/rules/" + rule.id(), rule.name());
        link.setRouterIgnore(false);
        return link;
    }
}
