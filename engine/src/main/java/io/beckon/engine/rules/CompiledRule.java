package io.beckon.engine.rules;

import io.beckon.definitions.ids.RuleId;

/**
 * A rule that can be matched.
 *
 * @param gate the bits of its {@link Gate}
 */
record CompiledRule(RuleId id, int gate, PlacedMatcher matcher) {}
