/**
 * What the console knows of rules beyond their definition: how a rule reads in plain words, and whether it will evaluate.
 *
 * <p>Comes in: rules, also unfinished ones, and the site they belong to. Goes out: sentences in the reader's language, and findings.
 * Never: a change of a rule.
 */
@NullMarked
package io.beckon.admin.rules;

import org.jspecify.annotations.NullMarked;
