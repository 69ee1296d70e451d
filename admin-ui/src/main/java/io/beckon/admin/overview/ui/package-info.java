/**
 * The first screen of a site: what there is, what to do next, what is live.
 *
 * <p>Comes in: the draft, what the runtime says, the newest visits. Goes out: ways to the other screens. Never: a change.
 */
@NullMarked
package io.beckon.admin.overview.ui;

import org.jspecify.annotations.NullMarked;
