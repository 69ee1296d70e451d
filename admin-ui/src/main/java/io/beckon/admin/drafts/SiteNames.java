package io.beckon.admin.drafts;

import io.beckon.definitions.ids.SiteKey;
import java.util.Optional;

/** The names of the sites that exist. */
public interface SiteNames {
    /** The name of the site; empty when there is none with this key. */
    Optional<String> nameOf(SiteKey site);
}
