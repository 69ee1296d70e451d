/**
 * Editors of conditions: comparisons, and groups of which all, any or none must hold.
 *
 * <p>Comes in: conditions, and what people type. Goes out: conditions, or errors in plain words at the fields. Never: who the condition
 * is for; the fields that may be compared are told by {@link io.beckon.admin.conditions.ui.ComparedFields}.
 */
@NullMarked
package io.beckon.admin.conditions.ui;

import org.jspecify.annotations.NullMarked;
