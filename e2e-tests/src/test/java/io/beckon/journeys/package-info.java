/**
 * The stories, one to a class: what people do with Beckon, told in a real browser.
 *
 * <p>Comes in: the jars that were just built, or the addresses of a running installation. Goes out: green or red, and for red
 * everything that was to be seen. Never: a look behind the screens, other than at what the server says it has received.
 */
@NullMarked
package io.beckon.journeys;

import org.jspecify.annotations.NullMarked;
