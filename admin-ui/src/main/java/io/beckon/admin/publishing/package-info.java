/**
 * Turns a site into a signed package and brings it to a runtime; the screens and the command line publish through it.
 *
 * <p>Comes in: a site. Goes out: an active version, or all problems. Never: a package that the engine would not compile, or a table of
 * the runtime.
 */
@NullMarked
package io.beckon.admin.publishing;

import org.jspecify.annotations.NullMarked;
