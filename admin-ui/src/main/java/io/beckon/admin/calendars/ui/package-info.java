/**
 * The screen of opening hours.
 *
 * <p>Comes in: what people type. Goes out: drafts of calendars. Never: the time of a decision; the preview below the form is told the time.
 */
@NullMarked
package io.beckon.admin.calendars.ui;

import org.jspecify.annotations.NullMarked;
