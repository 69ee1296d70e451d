/**
 * What the browser scripts weigh, and what time of a page they take.
 *
 * <p>In: sites, packages of the npm registry, a browser. Out: the bytes of the scripts as browsers load them, and how long they keep a page
 * busy. Never: a script of somebody else's in this repository; they are fetched when they are measured.
 */
@NullMarked
package io.beckon.benchmarks.scripts;

import org.jspecify.annotations.NullMarked;
