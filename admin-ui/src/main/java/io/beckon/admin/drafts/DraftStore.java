package io.beckon.admin.drafts;

import io.beckon.definitions.ids.SiteKey;
import java.util.List;
import java.util.Optional;

/**
 * Where drafts are kept.
 *
 * <p><b>Contract.</b>
 *
 * <ul>
 *   <li>Calls may come from any thread. Each is atomic, alone or in the surrounding transaction.
 *   <li>A removed draft stays, so that its id is never given to another definition; lists leave it out, {@link #find} does not.
 *   <li>Two drafts of one part that are not removed never have the same name; upper and lower case are the same.
 *   <li>Of two updates on the same version exactly one is {@link Written#DONE}.
 * </ul>
 */
public interface DraftStore {
    /** How a write ended. */
    enum Written {
        DONE,
        /** Another draft of the part has the name. */
        NAME_TAKEN,
        /** The stored draft does not have the expected version, or the id of a new one is taken. */
        OUTDATED
    }

    /** The drafts of a site, ordered by id. */
    List<StoredDraft> all(SiteKey site);

    /** The drafts of one part, ordered by name. */
    List<StoredDraft> all(SiteKey site, String part);

    /** One draft, removed or not. */
    Optional<StoredDraft> find(SiteKey site, String part, String id);

    /** Keeps a draft under an id that was never taken. */
    Written insert(StoredDraft draft);

    /** Replaces the draft that has this version. */
    Written update(StoredDraft draft, long expectedVersion);

    /** Forgets everything of a site, also which ids were taken. */
    void forget(SiteKey site);
}
