/**
 * The screens of visits: the list that finds one, and its timeline.
 *
 * <p>Comes in: visits and moments. Goes out: words of the user's language, times of the site's zone. Never: what a visitor sent as
 * anything but text.
 */
@NullMarked
package io.beckon.admin.visits.ui;

import org.jspecify.annotations.NullMarked;
