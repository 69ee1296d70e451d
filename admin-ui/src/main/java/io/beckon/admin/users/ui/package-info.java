/**
 * The screens of people: signing in, the own account, and the users for those who manage them.
 *
 * <p>Comes in: what is typed. Goes out: calls of the users' services. Never: a password on a screen, but for a one-time password once.
 */
@NullMarked
package io.beckon.admin.users.ui;

import org.jspecify.annotations.NullMarked;
