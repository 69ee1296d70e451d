package io.beckon.definitions.published;

import io.beckon.definitions.ids.RuleId;
import java.util.Set;

/**
 * The kill switches of a site; they act at once and on all versions.
 *
 * @param site false: the site is off: its events are refused and its bundle falls silent
 * @param offers false: nothing is offered
 * @param rules the rules that lead to no offer
 */
public record Switches(boolean site, boolean offers, Set<RuleId> rules) {
    public static final Switches ALL_ON = new Switches(true, true, Set.of());

    public Switches {
        rules = Set.copyOf(rules);
    }

    /** Whether the rule may lead to an offer. */
    public boolean letsOffer(RuleId rule) {
        return site && offers && !rules.contains(rule);
    }
}
