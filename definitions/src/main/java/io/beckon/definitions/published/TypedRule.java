package io.beckon.definitions.published;

import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Pattern;

/** The typed pattern that a rule's template or script evaluated to. */
public record TypedRule(RuleId rule, Pattern pattern) {}
