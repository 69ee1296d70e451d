/**
 * What the console forbids, done on purpose: one sub-package per rule.
 *
 * <p>In: nothing. Out: classes named {@code Offending...} that their rule must catch, and bystanders that it must not. Never: run.
 */
@NullMarked
package io.beckon.admin.architecture.violations;

import org.jspecify.annotations.NullMarked;
