/**
 * The demo shop as its visitors see it, on an origin of its own.
 *
 * <p>Comes in: the pages of {@code demo/shop} and a snippet. Goes out: what a visitor can do there, and the invitation. Never: a
 * change of a page other than at the place of the snippet.
 */
@NullMarked
package io.beckon.journeys.shop;

import org.jspecify.annotations.NullMarked;
