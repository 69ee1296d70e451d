package io.beckon.admin.sites.jpa;

import io.beckon.admin.sites.SiteSummary;
import io.beckon.definitions.ids.SiteKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A site as a row. */
@Entity
@Table(name = "sites")
class SiteRow {
    @Id
    private String siteKey;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected SiteRow() {}

    SiteRow(SiteSummary site) {
        siteKey = site.key().value();
        name = site.name();
    }

    String name() {
        return name;
    }

    SiteSummary summary() {
        return new SiteSummary(SiteKey.of(siteKey), name);
    }
}
