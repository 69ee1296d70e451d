package io.beckon.admin.drafts.ui;

import io.beckon.admin.access.Access;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.sites.Sites;
import org.springframework.stereotype.Component;

/** What every screen of definitions needs. */
@Component
public final class DefinitionServices {
    private final Sites sites;
    private final Drafts drafts;
    private final Access access;

    DefinitionServices(Sites sites, Drafts drafts, Access access) {
        this.sites = sites;
        this.drafts = drafts;
        this.access = access;
    }

    /** The sites. */
    public Sites sites() {
        return sites;
    }

    /** The drafts. */
    public Drafts drafts() {
        return drafts;
    }

    /** What the user may do. */
    public Access access() {
        return access;
    }
}
