/**
 * The screens of sites: the list, and the settings of one.
 *
 * <p>Comes in: what is typed, and {@code site.json} files. Goes out: calls of the sites' services. Never: what is defined in a site.
 */
@NullMarked
package io.beckon.admin.sites.ui;

import org.jspecify.annotations.NullMarked;
