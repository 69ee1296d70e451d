/**
 * Changes compiled classes a little, to show that tests notice.
 *
 * <p>Comes in: a class, and random cases that check it. Goes out: its mutants, and which case catches one. Never: a change to the class itself.
 */
@NullMarked
package io.beckon.engine.mutation;

import org.jspecify.annotations.NullMarked;
