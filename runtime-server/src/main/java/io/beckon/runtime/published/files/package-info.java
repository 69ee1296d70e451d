/**
 * Packages as files, so that a runtime starts without an SQL database.
 *
 * <p>Comes in: a verified package with its scripts. Goes out: {@code <site>/<version>/package.json, bundle.js, bundle.js.gz,
 * bundle.js.br}, and {@code engagement-ui.js, engagement-ui.js.gz, engagement-ui.js.br} where the package has them, and {@code
 * <site>/active.json}. Never: a half-written package under its name.
 */
@NullMarked
package io.beckon.runtime.published.files;

import org.jspecify.annotations.NullMarked;
