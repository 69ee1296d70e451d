/**
 * The sites that this console keeps as drafts.
 *
 * <p>Comes in: sites that were imported. Goes out: their {@code site.json}. Never: a table of a runtime.
 */
@NullMarked
package io.beckon.admin.sites;

import org.jspecify.annotations.NullMarked;
