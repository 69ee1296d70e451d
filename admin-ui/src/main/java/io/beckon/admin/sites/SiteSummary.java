package io.beckon.admin.sites;

import io.beckon.definitions.ids.SiteKey;

/** A site in a list. */
public record SiteSummary(SiteKey key, String name) {}
