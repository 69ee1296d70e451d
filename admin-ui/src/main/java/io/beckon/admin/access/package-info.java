/**
 * Who may do what: roles, the permissions they carry, and the one question every service asks first.
 *
 * <p>Comes in: the signed-in user of Spring Security. Goes out: yes, or an {@code AccessDeniedException}. Never: a default that allows.
 */
@NullMarked
package io.beckon.admin.access;

import org.jspecify.annotations.NullMarked;
