/**
 * The rule language: JavaScript that only builds data.
 *
 * <p>Comes in: the text of a rule. Goes out: a typed pattern, or where and why it is none. Never: a file, a socket, a thread, a clock, a
 * Java object, or a script that does not end.
 */
@NullMarked
package io.beckon.templates.dsl;

import org.jspecify.annotations.NullMarked;
