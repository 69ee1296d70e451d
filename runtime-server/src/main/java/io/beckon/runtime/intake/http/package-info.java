/**
 * The public port: Vert.x, a handful of routes, and nothing else that could be reached from outside.
 *
 * <p>Comes in: HTTP requests of browsers. Goes out: answers of the protocol, RFC 9457 problems, bundles, demo pages. Never: an internal
 * route, a stack trace, or a body read beyond its limit.
 */
@NullMarked
package io.beckon.runtime.intake.http;

import org.jspecify.annotations.NullMarked;
