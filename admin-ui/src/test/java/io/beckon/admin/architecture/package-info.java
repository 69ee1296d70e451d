/**
 * The rules of this house that only the console has.
 *
 * <p>In: its classes. Out: offences, each with what to do instead. Never: run.
 */
@NullMarked
package io.beckon.admin.architecture;

import org.jspecify.annotations.NullMarked;
