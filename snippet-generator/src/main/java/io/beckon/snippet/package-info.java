/**
 * The browser agent and the snippet of a site.
 *
 * <p>In: a site. Out: the minified bundle with its compressed forms and hash. Never: logic spliced from strings.
 */
@NullMarked
package io.beckon.snippet;

import org.jspecify.annotations.NullMarked;
