/**
 * Sites in and out of a running console, for scripts.
 *
 * <p>Comes in: {@code site.json} with the token of the internal port. Goes out: the same text. Never: a session or a cookie.
 */
@NullMarked
package io.beckon.admin.sites.http;

import org.jspecify.annotations.NullMarked;
