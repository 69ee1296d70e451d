/**
 * What every history store must do, and entries to store.
 *
 * <p>Comes in: a store. Goes out: a verdict. Never: a store of its own.
 */
@NullMarked
package io.beckon.runtime.history;

import org.jspecify.annotations.NullMarked;
