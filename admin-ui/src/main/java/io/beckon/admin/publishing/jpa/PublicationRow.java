package io.beckon.admin.publishing.jpa;

import io.beckon.admin.publishing.PublicationLog;
import io.beckon.definitions.ids.SiteKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An entry of the publication log as a row. */
@Entity
@Table(name = "publications")
class PublicationRow {
    @Id
    private String bundleHash;

    private String site;
    private int version;
    private String publisher;
    private long publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected PublicationRow() {}

    PublicationRow(PublicationLog.Entry entry) {
        bundleHash = entry.bundleHash();
        site = entry.site().value();
        version = entry.version();
        publisher = entry.publisher();
        publishedAt = entry.at().toEpochMilli();
    }

    PublicationLog.Entry entry() {
        return new PublicationLog.Entry(
                SiteKey.of(site), version, bundleHash, publisher, Instant.ofEpochMilli(publishedAt));
    }
}
