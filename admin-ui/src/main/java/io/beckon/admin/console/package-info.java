/**
 * Puts the console together: the launcher, the auto-configuration that a host application gets, and the security of its port.
 *
 * <p>Comes in: settings. Goes out: a running console. Never: a route that is open because nobody thought of it.
 */
@NullMarked
package io.beckon.admin.console;

import org.jspecify.annotations.NullMarked;
