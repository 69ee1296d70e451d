package io.beckon.admin.rehearsal;

import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.Site;
import io.beckon.engine.SitePackage;
import java.util.List;

/** A version of a site: as it is defined, and as the engine runs it. */
record RehearsedVersion(Site site, List<TypedRule> rules, SitePackage compiled) {
    RehearsedVersion {
        rules = List.copyOf(rules);
    }
}
