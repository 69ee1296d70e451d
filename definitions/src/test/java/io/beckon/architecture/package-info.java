/**
 * What every module's {@code ArchitectureTest} holds it to.
 *
 * <p>In: the compiled classes of one module. Out: all violations at once, each with what to do instead. Never: a rule without a
 * package under {@code violations} that breaks it and a test that sees it caught.
 */
@NullMarked
package io.beckon.architecture;

import org.jspecify.annotations.NullMarked;
