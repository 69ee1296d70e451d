package io.beckon.admin.rules;

import io.beckon.definitions.rules.Filter;
import java.util.List;

/**
 * Events that complete a rule.
 *
 * @param clauses what the filter says beyond the event's name and type
 */
record Completion(Filter filter, List<Clause> clauses) {
    static Completion of(Filter filter) {
        return new Completion(filter, Clause.of(filter));
    }

    /** Whether an event of the same name and type can pass both. */
    boolean meets(Completion other) {
        return !Exclusion.between(clauses, other.clauses);
    }
}
