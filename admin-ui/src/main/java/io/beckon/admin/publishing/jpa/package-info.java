/**
 * The publication log in the console's SQL database.
 *
 * <p>Comes in: who has published which bundle. Goes out: the same, by site. Never: what was published; that is with the runtime.
 */
@NullMarked
package io.beckon.admin.publishing.jpa;

import org.jspecify.annotations.NullMarked;
