/**
 * Screens that list and edit definitions, whatever kind they are.
 *
 * <p>Comes in: a form for one kind of definition. Goes out: a screen with list, editor, conflicts, usages and undo. Never: a rule of one
 * kind of definition.
 */
@NullMarked
package io.beckon.admin.drafts.ui;

import org.jspecify.annotations.NullMarked;
