/**
 * Publishing on the internal port: put a package, activate a version, throw a kill switch.
 *
 * <p>Comes in: signed packages and orders of the console or of {@code ./beckon publish}. Goes out: what is kept and what is active.
 * Never: a change of a package.
 */
@NullMarked
package io.beckon.runtime.published.http;

import org.jspecify.annotations.NullMarked;
