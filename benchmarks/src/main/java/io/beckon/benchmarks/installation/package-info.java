/**
 * How long it takes until everything is ready.
 *
 * <p>In: the command that starts an installation, as users call it. Out: seconds. Never: an installation that goes on running.
 */
@NullMarked
package io.beckon.benchmarks.installation;

import org.jspecify.annotations.NullMarked;
