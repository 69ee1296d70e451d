package io.beckon.admin.visits;

import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.RuleId;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * A visit with all that it takes to tell it.
 *
 * @param names what the ids in it are called
 * @param zone in which the site counts its days
 * @param rules those that are defined now
 * @param others the newest visits of the same visitor, without this one
 */
public record OpenVisit(VisitStory story, Names names, ZoneId zone, Set<RuleId> rules, List<VisitEntry> others) {
    public OpenVisit {
        rules = Set.copyOf(rules);
        others = List.copyOf(others);
    }
}
