/**
 * A site as its owners define it: elements, business events, categories, rules, offers, calendars and goals; the shape of
 * {@code site.json}.
 *
 * <p>Comes in: what the console's forms or a {@code site.json} say. Goes out: one {@link io.beckon.definitions.site.Site}. Never:
 * anything that only exists after publishing.
 */
@NullMarked
package io.beckon.definitions.site;

import org.jspecify.annotations.NullMarked;
