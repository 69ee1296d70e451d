package io.beckon.admin.publishing;

import io.beckon.definitions.ids.SiteKey;
import java.time.Instant;
import java.util.List;

/**
 * Who has published what with this console. A package itself does not name its publisher.
 *
 * <p>Contract: called from any thread. An entry is durable when {@link #add} returns. Adding the same bundle again replaces its entry.
 */
public interface PublicationLog {
    /**
     * A package that a runtime has taken.
     *
     * @param bundleHash SHA-256 of its raw bundle; no two packages of a site share one, as a bundle knows its version
     */
    record Entry(SiteKey site, int version, String bundleHash, String publisher, Instant at) {}

    /** Keeps an entry. */
    void add(Entry entry);

    /** The entries of a site, in no order. */
    List<Entry> of(SiteKey site);
}
