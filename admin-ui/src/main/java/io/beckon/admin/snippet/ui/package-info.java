/**
 * The screen with the snippet: copy it, paste it, see the first event come.
 *
 * <p>Comes in: the snippet's forms and the newest arrival. Goes out: text for the clipboard. Never: markup that was sent by a page.
 */
@NullMarked
package io.beckon.admin.snippet.ui;

import org.jspecify.annotations.NullMarked;
