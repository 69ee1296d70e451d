package io.beckon.runtime.published;

import io.beckon.definitions.ids.SiteKey;
import java.util.List;
import java.util.Optional;

/**
 * What is published now.
 *
 * <p><b>Contract</b>: safe for any thread.
 */
public interface PublishedSites {
    /** The site as it is active, empty when nothing was ever activated under this key; from memory, never blocks. */
    Optional<ActiveSite> active(SiteKey site);

    /** Whether a script with this hexadecimal SHA-256 of its raw bytes is kept; from memory, never blocks. */
    boolean keeps(SiteKey site, String hash);

    /**
     * A kept script by the hexadecimal SHA-256 of its raw bytes, from the newest version that has a whole copy. May read the disk, so it
     * is not for event loops; throws {@link IllegalStateException} when no copy is what was published.
     */
    Optional<Bundle> script(SiteKey site, String hash);

    /** Whose scripts were damaged when they were last needed; from memory, never blocks. */
    List<DamagedPackage> damaged();
}
