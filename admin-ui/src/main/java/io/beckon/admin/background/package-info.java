/**
 * Work that takes longer than a click should: it runs beside the screen, on behalf of the same user.
 *
 * <p>Comes in: what to do, and how to show what came of it. Goes out: a call in the screen's own thread. Never: a screen that waits.
 */
@NullMarked
package io.beckon.admin.background;

import org.jspecify.annotations.NullMarked;
