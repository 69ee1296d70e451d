/**
 * The headless commands: publish, export, import, rehearse.
 *
 * <p>Comes in: arguments, files, the environment. Goes out: lines and an exit code: 0 done, 1 the content has problems, 2 wrong usage, 3
 * the runtime or a file is not as it should be. Never: a web server, or a decision of its own.
 */
@NullMarked
package io.beckon.admin.cli;

import org.jspecify.annotations.NullMarked;
