/**
 * Typed patterns: what a rule template or the rule DSL evaluates to, and what the engine matches.
 *
 * <p>Comes in: the result of rendering a rule at publish time. Goes out: values without behaviour. Never: scripts, regular
 * expression objects, or state.
 */
@NullMarked
package io.beckon.definitions.rules;

import org.jspecify.annotations.NullMarked;
