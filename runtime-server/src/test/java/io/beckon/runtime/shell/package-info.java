/**
 * The server as a whole, and the parts that join its rooms.
 *
 * <p>Comes in: fakes, or everything. Goes out: a verdict. Never: a port or a directory that somebody else uses.
 */
@NullMarked
package io.beckon.runtime.shell;

import org.jspecify.annotations.NullMarked;
