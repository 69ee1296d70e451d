/**
 * Calendars in words: the week in one line, and whether somebody is there now.
 *
 * <p>Comes in: calendars. Goes out: sentences. Never: components.
 */
@NullMarked
package io.beckon.admin.calendars;

import org.jspecify.annotations.NullMarked;
