/**
 * History on real databases.
 *
 * <p>Comes in: the contract. Goes out: a verdict on H2 and on MySQL. Never: a database that outlives the test.
 */
@NullMarked
package io.beckon.runtime.history.jpa;

import org.jspecify.annotations.NullMarked;
