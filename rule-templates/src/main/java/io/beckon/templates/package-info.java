/**
 * Templates and the rule language.
 *
 * <p>In: a template and its arguments, or a rule script. Out: a typed pattern, or problems. Never: anything at run time of a visit.
 */
@NullMarked
package io.beckon.templates;

import org.jspecify.annotations.NullMarked;
