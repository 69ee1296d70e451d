package io.beckon.admin.sites.jpa;

import io.beckon.admin.sites.SiteStore;
import io.beckon.admin.sites.SiteSummary;
import io.beckon.definitions.ids.SiteKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sites in SQL. */
@Component
final class JpaSiteStore implements SiteStore {
    private final SiteRows rows;

    JpaSiteStore(SiteRows rows) {
        this.rows = rows;
    }

    @Override
    public List<SiteSummary> all() {
        return rows.findAllByOrderByName().stream().map(SiteRow::summary).toList();
    }

    @Override
    public Optional<String> nameOf(SiteKey site) {
        return rows.findById(site.value()).map(SiteRow::name);
    }

    @Override
    public void store(SiteSummary site) {
        rows.save(new SiteRow(site));
    }

    @Override
    public boolean rename(SiteSummary site) {
        return rows.rename(site.key().value(), site.name()) == 1;
    }

    @Override
    public void remove(SiteKey site) {
        rows.deleteById(site.value());
    }
}
