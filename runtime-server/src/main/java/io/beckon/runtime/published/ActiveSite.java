package io.beckon.runtime.published;

import io.beckon.definitions.site.Site;

/** A site as its active package defines it. */
public record ActiveSite(Site site, int version, long activatedAtMillis, Scripts scripts) {}
