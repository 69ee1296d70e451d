/**
 * The demonstration site.
 *
 * <p>Comes in: a {@code site.json} that an option names. Goes out: an imported and published site, and the console's health until then.
 * Never: anything that somebody has edited.
 */
@NullMarked
package io.beckon.admin.demo;

import org.jspecify.annotations.NullMarked;
