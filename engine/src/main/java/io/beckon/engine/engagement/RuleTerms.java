package io.beckon.engine.engagement;

import io.beckon.definitions.history.DecisionEntry.RuleEntry;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for an offer of one rule.
 *
 * @param order the rule's place among the rules of its site
 * @param offer what it offers; absent when it fires for the record only
 * @param hours when it may offer; absent: always
 * @param audience whom it may offer something; absent: everybody
 */
record RuleTerms(
        Rule rule,
        int order,
        @Nullable Offer offer,
        @Nullable Calendar hours,
        @Nullable AudienceTest audience) {
    RuleId id() {
        return rule.id();
    }

    RuleEntry entry() {
        return new RuleEntry(rule.id().value(), rule.name());
    }

    /** The offer of a rule that has passed the step which asks for one. */
    Offer offered() {
        if (offer == null) {
            throw new IllegalStateException("Expected rule '" + rule.id() + "' to have an offer, but it has none.");
        }
        return offer;
    }
}
