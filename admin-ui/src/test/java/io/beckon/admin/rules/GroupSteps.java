package io.beckon.admin.rules;

import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.Site;
import java.util.List;

/** All steps of a search for the rules that compete, at once. */
final class GroupSteps {
    private GroupSteps() {}

    static Competitions found(Site site, List<TypedRule> patterns) {
        Groups groups = new Groups(site, patterns);
        while (groups.hasNext()) {
            groups.next();
        }
        return groups.found();
    }
}
