/**
 * The contract of Beckon: what can be defined, published and said on the wire.
 *
 * <p>Comes in: JSON. Goes out: immutable values that are valid by construction. Never: behaviour beyond validation, a framework, a
 * clock, or anything but the JDK, Jackson and JSpecify.
 */
@NullMarked
package io.beckon.definitions;

import org.jspecify.annotations.NullMarked;
