package io.beckon.admin.rules;

import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Filter;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether two filters, or two conditions, never pass the same event, judged by what they say. Categories exclude nothing: an event may be
 * in many. In doubt they do not exclude each other.
 */
final class Exclusion {
    private Exclusion() {}

    /** Whether no event passes both, whatever its name and type. */
    static boolean between(Filter one, Filter other) {
        List<Condition> first = conditions(one);
        if (first.isEmpty()) {
            return false;
        }
        List<Condition> second = conditions(other);
        return first.stream().anyMatch(condition -> second.stream().anyMatch(further -> between(condition, further)));
    }

    /** Everything that must hold. */
    private static List<Condition> conditions(Filter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.category() != null) {
            conditions.add(new Condition.InCategory(filter.category()));
        }
        if (filter.where() != null) {
            conditions.add(filter.where());
        }
        return conditions;
    }

    /** What must hold in one of several ways is taken apart first, for either side. */
    static boolean between(Condition one, Condition other) {
        if (one instanceof Condition.Any(var parts)) {
            return parts.stream().allMatch(part -> between(part, other));
        }
        if (other instanceof Condition.Any(var parts)) {
            return parts.stream().allMatch(part -> between(one, part));
        }
        if (one instanceof Condition.All(var parts)) {
            return parts.stream().anyMatch(part -> between(part, other));
        }
        if (other instanceof Condition.All(var parts)) {
            return parts.stream().anyMatch(part -> between(one, part));
        }
        return denies(one, other) || denies(other, one) || compareOtherwise(one, other);
    }

    private static boolean denies(Condition one, Condition other) {
        return one instanceof Condition.None(var parts) && parts.stream().anyMatch(part -> isImplied(part, other));
    }

    private static boolean compareOtherwise(Condition one, Condition other) {
        return one instanceof Condition.Compare compare
                && other instanceof Condition.Compare further
                && Comparisons.exclude(compare, further);
    }

    /** Whether the condition holds wherever the given one does. */
    private static boolean isImplied(Condition condition, Condition given) {
        if (condition.equals(given)) {
            return true;
        }
        return condition instanceof Condition.Compare wanted
                && given instanceof Condition.Compare compare
                && Comparisons.isImplied(wanted, compare);
    }
}
