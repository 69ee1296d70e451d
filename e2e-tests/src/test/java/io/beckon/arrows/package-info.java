/**
 * Proves that the build keeps the modules apart.
 *
 * <p>Comes in: the poms of this repository. Goes out: a failure for each rule about dependencies that lets a violation through. Never: a
 * rule of its own; the build's very rules are asked.
 */
@NullMarked
package io.beckon.arrows;

import org.jspecify.annotations.NullMarked;
