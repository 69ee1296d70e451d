package io.beckon.admin.drafts;

import io.beckon.definitions.ids.SiteKey;
import java.time.Instant;

/**
 * A draft as it is kept.
 *
 * @param part the key of its {@link Part}
 * @param version how often it was stored
 * @param json the definition
 * @param isRemoved whether only its id is still taken, and its content kept for an undo
 */
public record StoredDraft(
        SiteKey site,
        String part,
        String id,
        long version,
        String name,
        String json,
        boolean isRemoved,
        String changedBy,
        Instant changedAt) {
    /** Its next version, with another content under the same name. */
    StoredDraft with(String changed, String by, Instant at) {
        return new StoredDraft(site, part, id, version + 1, name, changed, isRemoved, by, at);
    }
}
