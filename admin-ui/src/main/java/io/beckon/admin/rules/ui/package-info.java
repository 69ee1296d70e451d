/**
 * The screens of rules: the list, and the form that is generated from a rule's template.
 *
 * <p>Comes in: what authors type. Goes out: rule records, or errors at the fields in plain words. Never: knowledge of a single template;
 * only of the types of parameters.
 */
@NullMarked
package io.beckon.admin.rules.ui;

import org.jspecify.annotations.NullMarked;
