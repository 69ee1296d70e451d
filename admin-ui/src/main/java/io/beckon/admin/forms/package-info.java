/**
 * Pieces that forms are made of: editors of one value each, and the errors at their fields.
 *
 * <p>Comes in: values, and what people type. Goes out: values, or errors in plain words at the fields. Never: anything about a feature.
 */
@NullMarked
package io.beckon.admin.forms;

import org.jspecify.annotations.NullMarked;
