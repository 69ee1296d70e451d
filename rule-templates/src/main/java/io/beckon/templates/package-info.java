/**
 * The catalogue of rule templates, and the way from a site's rules to typed patterns.
 *
 * <p>Comes in: a template with arguments, or a rule in the rule language. Goes out: typed patterns, or all problems at once. Never:
 * anything at the run time of a visit, a template from outside the class path, or an argument that is taken for code, except a script.
 */
@NullMarked
package io.beckon.templates;

import org.jspecify.annotations.NullMarked;
