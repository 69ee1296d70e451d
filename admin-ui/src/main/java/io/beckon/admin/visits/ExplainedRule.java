package io.beckon.admin.visits;

import io.beckon.definitions.site.Rule;
import io.beckon.engine.explanation.Explanation;

/**
 * What a rule has made of a visit.
 *
 * @param rule as the version has it that judges the visit
 */
public record ExplainedRule(Rule rule, Explanation explanation) {}
