/**
 * Brings what the server says to the right tab of the right browser.
 *
 * <p>Comes in: pushed effects and open browser channels. Goes out: stream events, in order for each visit. Never: a decision whether
 * to say it.
 */
@NullMarked
package io.beckon.runtime.notification;

import org.jspecify.annotations.NullMarked;
