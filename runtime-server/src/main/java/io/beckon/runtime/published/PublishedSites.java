package io.beckon.runtime.published;

import io.beckon.definitions.ids.SiteKey;
import java.util.Optional;

/**
 * What is published now.
 *
 * <p><b>Contract</b>: safe for any thread, answers from memory, never blocks.
 */
public interface PublishedSites {
    /** The site as it is active, empty when nothing was ever activated under this key. */
    Optional<ActiveSite> active(SiteKey site);

    /** A kept bundle by the hexadecimal SHA-256 of its raw bytes. */
    Optional<Bundle> bundle(SiteKey site, String hash);
}
