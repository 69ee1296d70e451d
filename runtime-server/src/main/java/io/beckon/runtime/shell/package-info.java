/**
 * Starts the rooms, joins them, and stops them in the right order.
 *
 * <p>Comes in: configuration. Goes out: a running server with a public and an internal port. Never: a rule of the domain.
 */
@NullMarked
package io.beckon.runtime.shell;

import org.jspecify.annotations.NullMarked;
