/**
 * The published form of a site: the signed, immutable package and the words about which version is active.
 *
 * <p>Comes in: the console's publisher. Goes out: what the runtime verifies and obeys. Never: drafts.
 */
@NullMarked
package io.beckon.definitions.published;

import org.jspecify.annotations.NullMarked;
