/**
 * The people of the console: their names, roles, passwords and preferences.
 *
 * <p>Comes in: sign-ins, and changes by administrators. Goes out: who is signed in. Never: a password that can be read back, an account that
 * exists without somebody having made it, or a console without an administrator.
 */
@NullMarked
package io.beckon.admin.users;

import org.jspecify.annotations.NullMarked;
