/**
 * What the browser scripts weigh.
 *
 * <p>In: sites, and packages of the npm registry. Out: the bytes of the scripts as browsers load them. Never: a script of
 * somebody else's in this repository; they are fetched when they are weighed.
 */
@NullMarked
package io.beckon.benchmarks.scripts;

import org.jspecify.annotations.NullMarked;
