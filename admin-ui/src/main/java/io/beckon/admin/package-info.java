/**
 * The console and the headless commands.
 *
 * <p>In: drafts and {@code site.json}. Out: signed packages. Never: a table of the runtime.
 */
@NullMarked
package io.beckon.admin;

import org.jspecify.annotations.NullMarked;
