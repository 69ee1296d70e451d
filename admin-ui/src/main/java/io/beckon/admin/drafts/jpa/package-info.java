/**
 * Drafts in the console's SQL database.
 *
 * <p>Comes in and goes out: stored drafts. Never: a lock that is held while somebody thinks; versions decide.
 */
@NullMarked
package io.beckon.admin.drafts.jpa;

import org.jspecify.annotations.NullMarked;
