/**
 * Keeps the secret of the tokens in the data directory.
 *
 * <p>Comes in: a directory. Goes out: the {@link io.beckon.runtime.intake.TokenSecret} that lives there. Never: a secret in a file that
 * others may read.
 */
@NullMarked
package io.beckon.runtime.intake.files;

import org.jspecify.annotations.NullMarked;
