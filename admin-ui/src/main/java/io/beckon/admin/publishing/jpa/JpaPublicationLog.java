package io.beckon.admin.publishing.jpa;

import io.beckon.admin.publishing.PublicationLog;
import io.beckon.definitions.ids.SiteKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** The publication log in SQL. */
@Component
final class JpaPublicationLog implements PublicationLog {
    private final PublicationRows rows;

    JpaPublicationLog(PublicationRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Entry entry) {
        rows.save(new PublicationRow(entry));
    }

    @Override
    public List<Entry> of(SiteKey site) {
        return rows.findAllBySite(site.value()).stream()
                .map(PublicationRow::entry)
                .toList();
    }
}
