/**
 * Typed ids. Everywhere but in wire messages, JSON, SQL and URLs an id is one of these, so that two kinds cannot be mixed up.
 *
 * <p>Comes in: strings. Goes out: values of a checked shape. Never: generation of ids, which belongs to whoever creates the thing.
 */
@NullMarked
package io.beckon.definitions.ids;

import org.jspecify.annotations.NullMarked;
