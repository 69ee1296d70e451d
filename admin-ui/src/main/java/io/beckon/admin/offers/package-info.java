/**
 * What the console knows of offers beyond their definition: how an invitation looks while it is still being written.
 *
 * <p>Comes in: what an author has typed, complete or not. Goes out: the message that a visitor's browser would get, and the page in which
 * the visitor's own component shows it. Never: a second rendering of the card.
 */
@NullMarked
package io.beckon.admin.offers;

import org.jspecify.annotations.NullMarked;
