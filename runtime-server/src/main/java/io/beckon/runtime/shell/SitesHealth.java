package io.beckon.runtime.shell;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.runtime.published.PublishedSites;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down until every expected site is active, so that nobody sends visitors to a runtime that would turn them away. */
@Component("sites")
class SitesHealth implements HealthIndicator {
    private final PublishedSites published;
    private final List<SiteKey> expected;

    SitesHealth(PublishedSites published, RuntimeSettings settings) {
        this.published = published;
        this.expected = settings.expectedSites().stream().map(SiteKey::of).toList();
    }

    @Override
    public Health health() {
        boolean areActive =
                expected.stream().allMatch(site -> published.active(site).isPresent());
        return (areActive ? Health.up() : Health.down()).build();
    }
}
