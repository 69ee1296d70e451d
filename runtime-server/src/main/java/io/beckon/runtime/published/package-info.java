/**
 * Keeps the published packages: verified, compiled, kept while needed, one of each site active.
 *
 * <p>Comes in: signed packages with their scripts. Goes out: compiled packages and scripts. Never: a package whose signature, hashes or
 * content did not hold.
 */
@NullMarked
package io.beckon.runtime.published;

import org.jspecify.annotations.NullMarked;
