/**
 * Packages of the example shop, good and bad.
 *
 * <p>Comes in: the example world. Goes out: signed packages with their scripts. Never: a key that anybody trusts.
 */
@NullMarked
package io.beckon.runtime.published;

import org.jspecify.annotations.NullMarked;
