package io.beckon.admin.rules;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.site.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A rule that can make an offer.
 *
 * @param completions an event that completes it passes one of them; empty: a deadline completes it
 */
record Candidate(Rule rule, List<Completion> completions) {
    Candidate {
        completions = List.copyOf(completions);
    }

    static Candidate of(Rule rule, List<Filter> completing) {
        return new Candidate(rule, completing.stream().map(Completion::of).toList());
    }

    /** Whether a deadline completes it, and no event. */
    boolean isTimed() {
        return completions.isEmpty();
    }

    /** The same rule, completed by fewer events. */
    Candidate on(Predicate<Filter> isPassed) {
        return new Candidate(
                rule,
                completions.stream()
                        .filter(completion -> isPassed.test(completion.filter()))
                        .toList());
    }

    /** Whether one event can complete both while both may make offers. */
    boolean meets(Candidate other, Timing timing) {
        return meets(other) && timing.overlaps(rule, other.rule);
    }

    private boolean meets(Candidate other) {
        for (Completion completion : completions) {
            for (Completion further : other.completions) {
                if (completion.meets(further)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The categories that a completing event must be in one of; empty: whatever its categories. */
    Set<CategoryId> categories() {
        Set<CategoryId> categories = new HashSet<>();
        for (Completion completion : completions) {
            CategoryId category = completion.filter().category();
            if (category == null) {
                return Set.of();
            }
            categories.add(category);
        }
        return categories;
    }
}
