/**
 * Browsers, each with a profile of its own.
 *
 * <p>Comes in: Debian's Chromium and its driver. Goes out: pages seen, elements found within a bounded time, pictures. Never: a
 * download, a pause of fixed length, or a profile that somebody used before.
 */
@NullMarked
package io.beckon.journeys.browser;

import org.jspecify.annotations.NullMarked;
