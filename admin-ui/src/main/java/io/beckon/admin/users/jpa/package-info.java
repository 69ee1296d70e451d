/**
 * Users in the console's SQL database.
 *
 * <p>Comes in and goes out: stored users. Never: a password.
 */
@NullMarked
package io.beckon.admin.users.jpa;

import org.jspecify.annotations.NullMarked;
