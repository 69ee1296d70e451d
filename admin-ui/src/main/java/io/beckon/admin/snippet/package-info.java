/**
 * The lines that a site's owner pastes into the pages, and the sign that they work.
 *
 * <p>Comes in: what is live, and the newest event that history knows. Goes out: the snippet in its variants, and the arrival. Never: a
 * line that the generator did not write.
 */
@NullMarked
package io.beckon.admin.snippet;

import org.jspecify.annotations.NullMarked;
