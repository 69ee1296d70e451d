/**
 * The way to a runtime: requests to its internal port.
 *
 * <p>Comes in: an address, a token, requests. Goes out: answers, or a {@code RuntimeFailure} that says what kind of failure it is. Never:
 * what the requests mean; that is the business of the packages that ask.
 */
@NullMarked
package io.beckon.admin.runtime;

import org.jspecify.annotations.NullMarked;
