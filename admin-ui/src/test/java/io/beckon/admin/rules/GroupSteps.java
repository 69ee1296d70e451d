package io.beckon.admin.rules;

import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.Site;
import java.time.Instant;
import java.util.List;

/** All steps of a search for the rules that compete, at once. */
final class GroupSteps {
    /** Before everything that tests are about. */
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private GroupSteps() {}

    static Competitions found(Site site, List<TypedRule> patterns) {
        Groups groups = new Groups(site, patterns, NOW);
        while (groups.hasNext()) {
            groups.next();
        }
        return groups.found();
    }
}
