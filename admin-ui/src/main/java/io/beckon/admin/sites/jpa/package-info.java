/**
 * The list of sites in the console's SQL database.
 *
 * <p>Comes in and goes out: site summaries. Never: what is defined in a site.
 */
@NullMarked
package io.beckon.admin.sites.jpa;

import org.jspecify.annotations.NullMarked;
