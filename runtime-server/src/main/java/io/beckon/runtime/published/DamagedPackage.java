package io.beckon.runtime.published;

import io.beckon.definitions.ids.SiteKey;

/** A kept version whose scripts on the disk are not those that were published. */
public record DamagedPackage(SiteKey site, int version) {}
