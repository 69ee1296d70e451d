package io.beckon.admin.sites;

import io.beckon.admin.drafts.SiteNames;
import io.beckon.definitions.ids.SiteKey;
import java.util.List;

/**
 * Where the list of sites is kept.
 *
 * <p><b>Contract.</b> Calls may come from any thread and take part in the surrounding transaction. {@link #all} is ordered by name.
 */
public interface SiteStore extends SiteNames {
    /** All sites. */
    List<SiteSummary> all();

    /** Keeps the site under its key, in place of what was there. */
    void store(SiteSummary site);

    /** Gives a site that exists its new name; tells whether there is one with this key. */
    boolean rename(SiteSummary site);

    /** Forgets the site; its definitions are another store's. */
    void remove(SiteKey site);
}
