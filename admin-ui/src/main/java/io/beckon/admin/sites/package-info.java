/**
 * The sites of this console.
 *
 * <p>Comes in: new sites, and whole sites as {@code site.json}. Goes out: the list of sites, and their {@code site.json}. Never: a table of
 * a runtime.
 */
@NullMarked
package io.beckon.admin.sites;

import org.jspecify.annotations.NullMarked;
