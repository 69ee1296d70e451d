/**
 * Lists of alike rows in a form: tags, triggers, values.
 *
 * <p>Comes in: values to show, and how one row is made. Goes out: the values that the rows hold, or errors at their fields. Never:
 * knowledge of what the rows are about.
 */
@NullMarked
package io.beckon.admin.rows;

import org.jspecify.annotations.NullMarked;
