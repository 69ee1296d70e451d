/**
 * A real MySQL for tests.
 *
 * <p>Comes in: the archive that Maven fetched. Goes out: servers of one's own, with their own data and port. Never: a server that
 * outlives the tests, or one that somebody else uses.
 */
@NullMarked
package io.beckon.mysql;

import org.jspecify.annotations.NullMarked;
