package io.beckon.admin.sites;

import io.beckon.definitions.ids.SiteKey;

/** What became of an attempt to create a site. */
public sealed interface Created {
    /** It exists now. */
    record Done(SiteSummary site) implements Created {}

    /** There is one with this key; nothing was changed. */
    record KeyTaken(SiteKey key) implements Created {}
}
