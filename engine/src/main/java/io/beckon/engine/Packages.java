package io.beckon.engine;

import io.beckon.definitions.ids.SiteKey;
import org.jspecify.annotations.Nullable;

/**
 * The compiled packages that inputs may refer to.
 *
 * <p>Contract: the same site and version give a package with the same content; the kill switches in it are those in force at the input's
 * place in the journal. Never blocks.
 */
@FunctionalInterface
public interface Packages {
    /** The package, or null when that version was never known here. */
    @Nullable
    SitePackage find(SiteKey site, int version);
}
