package io.beckon.admin.rules;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A rule that can make an offer.
 *
 * @param completing an event that completes it passes one of them; empty: a deadline completes it
 */
record Candidate(Rule rule, List<Filter> completing) {
    Candidate {
        completing = List.copyOf(completing);
    }

    /** The same rule, completed by fewer events. */
    Candidate on(Predicate<Filter> isPassed) {
        return new Candidate(rule, completing.stream().filter(isPassed).toList());
    }

    /** Whether one event can complete both while both may make offers. */
    boolean meets(Candidate other, Site site) {
        return Timing.overlaps(site, rule, other.rule)
                && completing.stream()
                        .anyMatch(filter ->
                                other.completing.stream().anyMatch(further -> !Exclusion.between(filter, further)));
    }

    /** The categories that a completing event must be in one of; empty: whatever its categories. */
    Set<CategoryId> categories() {
        if (completing.stream().anyMatch(filter -> filter.category() == null)) {
            return Set.of();
        }
        Set<CategoryId> categories = new HashSet<>();
        completing.stream().map(Filter::category).filter(Objects::nonNull).forEach(categories::add);
        return categories;
    }
}
