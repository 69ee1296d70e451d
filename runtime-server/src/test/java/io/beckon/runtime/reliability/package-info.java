/**
 * Takes the real runtime through crashes, lost databases and new versions, from outside: forked processes and HTTP only.
 *
 * <p>Comes in: seeded load. Goes out: a ledger of what was acknowledged, compared with what history tells. Never: a look into the
 * process under test.
 */
@NullMarked
package io.beckon.runtime.reliability;

import org.jspecify.annotations.NullMarked;
